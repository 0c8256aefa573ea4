package io.disclosuredesk.document.kind;

/** 撤销答复告知书: 撤销已经作出的答复（条例第四十七条、第五十一条）. */
public record RevocationNotice(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REVOCATION_NOTICE;
    }
}
