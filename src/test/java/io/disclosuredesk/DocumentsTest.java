package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the program is so: links lead somewhere, settings exist, the demonstration's logins are right. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(DISCLOSURE_DESK_[A-Z_]+|PORT)[:}]");
    private static final Pattern ACCOUNT = Pattern.compile("new Account\\(\"(\\w+)\"");
    private static final Pattern PASSWORD = Pattern.compile("PASSWORD = \"([^\"]+)\"");

    private static final List<Path> READMES = List.of(Path.of("README.md"), Path.of("README.zh-CN.md"));

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(documents())
                .hasSizeGreaterThan(10)
                .allSatisfy(document -> assertThat(brokenLinks(document, read(document)))
                        .as(document.toString())
                        .isEmpty());
        assertThat(brokenLinks(Path.of("README.md"), "[nothing](docs/nothing.md)"))
                .hasSize(1);
    }

    @Test
    void bothReadmesNameEverySetting() {
        var settings = found(VARIABLE, read(Path.of("src/main/resources/application.yaml")));
        assertThat(settings).hasSizeGreaterThan(8);
        assertThat(READMES)
                .allSatisfy(readme -> assertThat(settings)
                        .as(readme.toString())
                        .allMatch(setting -> names(tables(read(readme)), setting), "is in the table"));
    }

    @Test
    void bothReadmesNameTheDemonstrationLogins() {
        var staff = read(Path.of("src/main/java/io/disclosuredesk/security/DemoStaff.java"));
        var words = new TreeSet<>(found(ACCOUNT, staff));
        words.addAll(found(PASSWORD, staff));
        assertThat(words).hasSizeGreaterThan(7);
        assertThat(READMES).allSatisfy(readme -> assertThat(read(readme)).contains(quoted(words)));
    }

    @Test
    void everyDecisionHasAStatusAndFitsOneScreen() {
        assertThat(documents().stream().filter(document -> document.startsWith("docs/adr")))
                .hasSizeGreaterThan(8)
                .allSatisfy(decision -> {
                    assertThat(read(decision))
                            .contains("\nStatus: ", "\n## Context\n", "\n## Decision\n", "\n## Consequences\n");
                    assertThat(read(decision).lines().count()).isLessThanOrEqualTo(55);
                });
    }

    private static String tables(String text) {
        return text.lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n"));
    }

    /** In full, or as the tail of a row that names several: {@code …_PORT}. */
    private static boolean names(String readme, String setting) {
        var tail = setting.substring(setting.lastIndexOf('_') + 1);
        return readme.contains("`" + setting + "`")
                || (setting.contains("_SMTP_") && readme.contains("`…_" + tail + "`"));
    }

    private static List<String> brokenLinks(Path document, String text) {
        var broken = new ArrayList<String>();
        LINK.matcher(text).results().map(link -> link.group(1)).forEach(target -> {
            var isLocal = !target.contains("://") && !target.startsWith("mailto:");
            if (isLocal && !Files.exists(document.resolveSibling(target))) {
                broken.add(target);
            }
        });
        return broken;
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String[] quoted(Set<String> words) {
        return words.stream().map(word -> "`" + word + "`").toArray(String[]::new);
    }

    private static List<Path> documents() {
        try (var top = Files.list(Path.of(""));
                var docs = Files.walk(Path.of("docs"));
                var examples = Files.walk(Path.of("examples"))) {
            return Stream.of(top, docs, examples)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
