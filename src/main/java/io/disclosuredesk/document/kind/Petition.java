package io.disclosuredesk.document.kind;

/** 信访投诉举报类申请告知书: 以申请的形式信访、投诉、举报，不作为申请处理（条例第三十九条第一款）. */
public record Petition(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.PETITION;
    }
}
