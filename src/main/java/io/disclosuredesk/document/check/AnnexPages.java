package io.disclosuredesk.document.check;

/** 附件页数. */
final class AnnexPages implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var released = Released.of(letter);
        if (released.isEmpty()) {
            findings.unconcerned("本件不提供信息");
        }
        for (var found : released) {
            var pages = found.pages();
            if (pages == null) {
                findings.add("附件", "《" + found.title() + "》没有登记页数。", "请在审查环节登记页数，或者说明为什么不写。");
                continue;
            }
            Released.annex(letter, found)
                    .filter(annex -> !pages.equals(annex.pages()))
                    .filter(annex ->
                            !annex.name().endsWith("…") && !annex.name().matches(".*\\D" + pages + "页.*"))
                    .ifPresent(annex -> findings.add("附件", "《" + found.title() + "》没有写明共" + pages + "页。", "请写明页数。"));
        }
    }
}
