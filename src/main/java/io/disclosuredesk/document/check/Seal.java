package io.disclosuredesk.document.check;

/** 用印. */
final class Seal implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        if (!letter.letter().sealed()) {
            findings.add("落款", "答复书没有设为加盖印章。", "请在模板中写明“用印：是”。");
        }
    }
}
