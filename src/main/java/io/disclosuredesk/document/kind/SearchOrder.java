package io.disclosuredesk.document.kind;

/** 信息检索协办单: 请业务科室检索并书面反馈（条例第三十六条）. */
public record SearchOrder(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SEARCH_ORDER;
    }
}
