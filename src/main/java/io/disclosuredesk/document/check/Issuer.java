package io.disclosuredesk.document.check;

/** 发文机关标志和署名. */
final class Issuer implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var name = letter.agency().name();
        if (!letter.letter().issuer().equals(name)) {
            findings.add("版头", "发文机关是“" + letter.letter().issuer() + "”，不是本机关全称“" + name + "”。", "请改正模板或者机关设置。");
        }
        if (!letter.letter().signer().equals(name)) {
            findings.add("落款", "署名是“" + letter.letter().signer() + "”，不是本机关全称“" + name + "”。", "请改正模板或者机关设置。");
        }
    }
}
