package io.disclosuredesk.document.kind;

/** 公开出版物告知书: 要求提供公开出版物，告知获取途径（条例第三十九条第二款）. */
public record Publication(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION;
    }
}
