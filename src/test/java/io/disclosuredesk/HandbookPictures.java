package io.disclosuredesk;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of the handbook, which one walk takes on its way. Beside each lies the text that could be read on it; a walk
 * that reads something else fails at its end, so that no picture shows a program that is no more. {@code
 * -Dhandbook.update=true} draws and writes them anew: look at each that changed.
 */
final class HandbookPictures implements AutoCloseable {

    static final Path FOLDER = Path.of("docs/images/handbook");
    static final boolean UPDATE = Boolean.getBoolean("handbook.update");

    private static final Pattern NAMED = Pattern.compile("images/handbook/([\\w-]+)\\.png");

    private final String series;
    private final Set<String> wanted;
    private final Set<String> taken = new HashSet<>();
    private final List<String> stale = new ArrayList<>();

    /** @param series begins the names of the pictures that this walk takes */
    HandbookPictures(String series) {
        this.series = series;
        this.wanted = named().stream()
                .filter(name -> name.startsWith(series + "-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all pictures that a page of the handbook shows, without folder and ending. */
    static Set<String> named() {
        return pages().stream()
                .flatMap(page -> NAMED.matcher(read(page)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The handbook: the general part and a page for each role. */
    static List<Path> pages() {
        try (var roles = Files.list(Path.of("docs/handbook"))) {
            return Stream.concat(Stream.of(Path.of("docs/handbook.zh-CN.md")), roles.sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does the handbook show a picture of this name, so that it is worth while to take it? */
    boolean wants(String name) {
        return wanted.contains(series + "-" + name);
    }

    /** Takes note of a picture if the handbook shows it. */
    void keep(String name, byte[] png, Locator shown) {
        if (!wants(name)) {
            return;
        }
        var full = series + "-" + name;
        if (!taken.add(full)) {
            throw new AssertionError("two pictures are called " + full + ": the handbook cannot tell which it shows");
        }
        var text = VisibleText.of(shown);
        var words = FOLDER.resolve(full + ".txt");
        try {
            if (UPDATE) {
                Files.createDirectories(FOLDER);
                Files.write(FOLDER.resolve(full + ".png"), SmallPng.of(png));
                Files.writeString(words, text);
            } else if (!Files.exists(words) || isStale(Files.readString(words), text)) {
                Files.writeString(Path.of("target/pictures", full + ".txt"), text);
                stale.add(full);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a reader would see another page. A few lines may differ: what floats over a page for a moment, and what hangs on
     * the day of the walk, which is another one each time.
     */
    static boolean isStale(String committed, String now) {
        var before = VisibleText.steady(committed).lines().toList();
        var after = now.lines().toList();
        var gone = before.stream().filter(line -> !after.contains(line)).count();
        var come = after.stream().filter(line -> !before.contains(line)).count();
        return gone + come > Math.max(3, before.size() * 15 / 100);
    }

    /** @throws AssertionError naming the pictures that show something else than the program, or that were not taken */
    @Override
    public void close() {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(taken);
        if (!stale.isEmpty() || !missing.isEmpty()) {
            throw new AssertionError("""
                    手册的图片与程序不一致：%s；手册引用而没有拍到：%s。新的文字在 target/pictures，与 docs/images/handbook 对照。
                    Pictures of the handbook are out of date: %s; not taken: %s. Compare target/pictures/*.txt with docs/images/handbook,
                    then draw them again and look at them: mvn failsafe:integration-test@browser -Dhandbook.update=true""".formatted(stale, missing, stale, missing));
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
