package io.disclosuredesk.document.kind;

/** 答复书: 一件申请有多个事项的，逐项答复（条例第三十六条）. */
public record CombinedReply(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.COMBINED_REPLY;
    }
}
