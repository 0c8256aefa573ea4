package io.disclosuredesk.document.check;

/** docs/letter-checks.md: every rule, from the code. */
final class LetterCheckDocs {

    private LetterCheckDocs() {}

    static String page() {
        var page = new StringBuilder("""
                # 法律校验 · Letter checks

                答复书、告知书在签发和制发以前，由程序把定稿文字与案情、机关设置和法条逐条核对。读的是成稿文字，不是模板，模板改错也查得出。
                `严重` 不改不能通过法制审核、不能签发、不会用印；`提示` 可以通过，但要写明理由，记入办理经过和证据卷。机器看不出的，仍由人判断。

                Every rule a finished letter is held against, generated from `LetterRule`; write it again with
                `mvn test -Dtest=LetterCheckDocsTest -Dimages.update=true`.

                | 规则 | 标识符 | 轻重 | 适用 | 核对什么 | 依据 |
                |---|---|---|---|---|---|
                """);
        for (var rule : LetterRule.values()) {
            page.append("| %s | `%s` | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.label(),
                            rule.name(),
                            rule.severity().label(),
                            rule.appliesTo(),
                            rule.looksAt(),
                            rule.basis()));
        }
        return page.toString();
    }
}
