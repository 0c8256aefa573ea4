package io.disclosuredesk.document.kind;

/** 检索记录表: 检索范围、关键词、人员、日期和结果（条例第三十六条第（四）项）. */
public record SearchRecordSheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SEARCH_RECORD_SHEET;
    }
}
