package io.disclosuredesk.document.check;

/** 附件: the records that are handed out, each once, and no other. */
final class Annexes implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var released = Released.of(letter);
        if (released.isEmpty() && letter.letter().annexes().isEmpty()) {
            findings.unconcerned("本件不提供信息");
            return;
        }
        for (var found : released) {
            if (Released.annex(letter, found).isEmpty()) {
                findings.add("附件", "提供的《" + found.title() + "》没有列为附件。", "请核对附件说明。");
            }
        }
        for (var annex : letter.letter().annexes()) {
            if (released.stream().noneMatch(found -> Released.names(annex, found))) {
                findings.add("附件", "附件“" + annex.name() + "”不是本件提供的信息。", "请核对检索记录和保密审查结论，不提供的不能列为附件。");
            }
        }
        letter.parts().filter(part -> part.rule().releases()).forEach(part -> {
            if (Released.of(part).isEmpty()) {
                findings.add(part.where(), "结果是“" + part.rule().label() + "”，却没有可以提供的信息。", "请核对检索记录和保密审查结论。");
            }
            Released.of(part).stream()
                    .filter(found -> !letter.says(part.text(), found.title()))
                    .forEach(found -> findings.add(part.where(), "正文没有列出提供的《" + found.title() + "》。", "请逐件列明。"));
        });
    }
}
