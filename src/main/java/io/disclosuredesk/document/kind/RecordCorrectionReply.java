package io.disclosuredesk.document.kind;

/** 更正政府信息答复书: 对要求更正本人信息记录的答复（条例第四十一条）. */
public record RecordCorrectionReply(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.RECORD_CORRECTION_REPLY;
    }
}
