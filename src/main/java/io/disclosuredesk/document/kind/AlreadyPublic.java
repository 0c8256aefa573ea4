package io.disclosuredesk.document.kind;

/** 主动公开信息告知书: 告知已经主动公开的信息的获取方式和途径（条例第三十六条第（一）项）. */
public record AlreadyPublic(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.ALREADY_PUBLIC;
    }
}
