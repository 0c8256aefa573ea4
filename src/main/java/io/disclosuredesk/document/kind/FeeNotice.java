package io.disclosuredesk.document.kind;

/** 信息处理费收费通知书: 告知收费依据、标准、数额和缴纳方式（条例第四十二条；国办函〔2020〕109号）. */
public record FeeNotice(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.FEE_NOTICE;
    }
}
