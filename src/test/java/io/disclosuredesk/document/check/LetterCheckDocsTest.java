package io.disclosuredesk.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps docs/letter-checks.md in step with the rules; {@code -Dimages.update=true} writes it anew. */
class LetterCheckDocsTest {

    private static final Path PAGE = Path.of("docs", "letter-checks.md");

    @Test
    void pageListsTheRulesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("images.update")) {
            Files.writeString(PAGE, LetterCheckDocs.page());
        }
        assertThat(PAGE)
                .as("out of date, write it again with -Dimages.update=true")
                .hasContent(LetterCheckDocs.page());
        assertThat(LetterCheckDocs.page())
                .contains("| 复议前置与救济途径 | `REMEDY_ROAD` | 严重 | 答复书 |")
                .contains("| 承诺期限 | `PROMISED_TERM` | 提示 | 答复书 |");
    }
}
