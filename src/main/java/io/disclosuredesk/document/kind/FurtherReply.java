package io.disclosuredesk.document.kind;

/** 重新答复书: 依复议决定、判决或者自行纠错重新答复（条例第三十六条）. */
public record FurtherReply(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.FURTHER_REPLY;
    }
}
