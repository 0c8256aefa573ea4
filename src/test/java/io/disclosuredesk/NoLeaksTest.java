package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published names no machine, no network of whoever wrote it, and no work left undone. */
class NoLeaksTest {

    /** Build output, data and editors' files: what .gitignore names, and git's own directory. */
    private static final Set<String> NOT_PUBLISHED =
            Set.of(".git", "target", "data", ".idea", ".vscode", ".settings", "node_modules");

    private static final Pattern LOCAL_PATH =
            Pattern.compile("(?<![\\w.}])(/(home|Users|root|work|tmp|mnt)/[\\w.-]+|[A-Z]:\\\\Users\\\\)");

    private static final Pattern HOST = Pattern.compile("https?://([A-Za-z0-9.-]*[A-Za-z0-9])");

    /** Public places and names reserved for examples; a host that is missing here is either private or worth a thought. */
    private static final Pattern PUBLIC_HOST = Pattern.compile(
            "localhost|127\\.0\\.0\\.1|disclosuredesk\\.io|([a-z0-9-]+\\.)*(example|example\\.(com|org)|gov\\.cn|gnu\\.org|fsf\\.org"
                    + "|omg\\.org|w3\\.org|ofdspec\\.org|camunda\\.org|docs\\.camunda\\.(io|org)|bpmn\\.io|maven\\.apache\\.org|thymeleaf\\.org"
                    + "|color\\.org|github\\.com|debian\\.org|spring\\.io|itextpdf\\.com|operaton\\.org|semver\\.org"
                    + "|keepachangelog\\.com|adobe\\.com|aiim\\.org|npes\\.org|purl\\.org)");

    private static final Pattern UNDONE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    private static final Map<Path, String> FILES = published();

    @Test
    void namesNoLocalPath() {
        assertThat(found(FILES, LOCAL_PATH)).isEmpty();
    }

    @Test
    void linksOnlyToPublicHosts() {
        assertThat(privateHosts(FILES)).isEmpty();
    }

    @Test
    void leavesNoWorkUndone() {
        assertThat(found(FILES, UNDONE)).isEmpty();
    }

    @Test
    void readsTheWholeRepository() {
        assertThat(FILES.keySet())
                .contains(
                        Path.of("README.md"),
                        Path.of("pom.xml"),
                        Path.of(".ci/run"),
                        Path.of("src/main/resources/application.yaml"));
    }

    @Test
    void findsWhatItLooksFor() {
        var planted = Map.of(
                Path.of("planted"),
                "see /" + "home/someone/case.pdf, https://" + "registry.internal/npm and TO" + "DO: later");
        assertThat(found(planted, LOCAL_PATH)).hasSize(1);
        assertThat(privateHosts(planted)).hasSize(1);
        assertThat(found(planted, UNDONE)).hasSize(1);
    }

    private static List<String> found(Map<Path, String> files, Pattern pattern) {
        return matches(files, pattern)
                .map(hit -> hit.file() + ": " + hit.match().group())
                .toList();
    }

    private static List<String> privateHosts(Map<Path, String> files) {
        return matches(files, HOST)
                .filter(hit -> !PUBLIC_HOST.matcher(hit.match().group(1)).matches())
                .map(hit -> hit.file() + ": " + hit.match().group(1))
                .toList();
    }

    private static Stream<Hit> matches(Map<Path, String> files, Pattern pattern) {
        return files.entrySet().stream()
                .flatMap(
                        file -> pattern.matcher(file.getValue()).results().map(match -> new Hit(file.getKey(), match)));
    }

    private record Hit(Path file, MatchResult match) {}

    private static Map<Path, String> published() {
        var texts = new TreeMap<Path, String>();
        try {
            Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return NOT_PUBLISHED.contains(directory.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (NOT_PUBLISHED.contains(file.getFileName().toString())) {
                        return FileVisitResult.CONTINUE;
                    }
                    try {
                        texts.put(file, Files.readString(file));
                    } catch (CharacterCodingException binary) {
                        // fonts and pictures hold no text
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
