package io.disclosuredesk.document.kind;

/** 主动公开建议答复书: 对纳入主动公开建议的审核结果（条例第四十四条第二款）. */
public record PublicationSuggestionReply(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION_SUGGESTION_REPLY;
    }
}
