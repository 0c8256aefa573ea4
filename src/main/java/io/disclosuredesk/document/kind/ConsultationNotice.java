package io.disclosuredesk.document.kind;

/** 征求意见情况告知书: 告知申请人正在征求意见，所需时间不计入期限（条例第三十三条第三款）. */
public record ConsultationNotice(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.CONSULTATION_NOTICE;
    }
}
