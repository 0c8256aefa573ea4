package io.disclosuredesk.document.kind;

/** 无现成信息告知书: 需要对现有信息加工、分析的，可以不予提供（条例第三十八条）. */
public record NeedsCreation(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.NEEDS_CREATION;
    }
}
