package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The table in the handbook's appendix: how many clicks and how much of the program's time each stage of a standard case
 * takes. Clicks are counted by the browser tests and held against the table; seconds are those of the last update and tell
 * of the machine too, so nothing is held against them.
 */
final class ClickTable {

    static final Path HANDBOOK = Path.of("docs/handbook.zh-CN.md");
    static final int MOST = 6;

    private static final String END = "<!-- clicks: end -->";

    private ClickTable() {}

    /** Holds what was counted against the row of the stage, or writes the row with {@code -Dhandbook.update=true}. */
    static void hold(String stage, String role, int clicks, Duration took) {
        assertThat(clicks).as("clicks of " + stage).isBetween(1, MOST);
        var text = HandbookPictures.read(HANDBOOK);
        var row = row(text, stage, role);
        if (HandbookPictures.UPDATE) {
            var line = "| %s | %s | %d | %s |"
                    .formatted(stage, role, clicks, String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
            write(row.isPresent() ? text.replace(row.get(), line) : text.replace(END, line + "\n" + END));
            return;
        }
        assertThat(row.map(line -> line.split(" \\| ", -1)[2]))
                .as("clicks of %s in %s; -Dhandbook.update=true writes them anew", stage, HANDBOOK)
                .contains(String.valueOf(clicks));
    }

    private static Optional<String> row(String text, String stage, String role) {
        var rows = Pattern.compile(
                "^\\| " + Pattern.quote(stage) + " \\| " + Pattern.quote(role) + " \\| .*\\|$", Pattern.MULTILINE);
        return rows.matcher(text).results().map(found -> found.group()).findFirst();
    }

    private static void write(String text) {
        try {
            Files.writeString(HANDBOOK, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
