package io.disclosuredesk.document.pdf;

import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the process: an organ's own before the shipped ones, each of these parsed once when the first character asks
 * for it. Thread-safe.
 */
final class Fonts {
    private static final Map<String, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

    private static volatile Map<Role, TrueTypeFont> organs = Map.of();

    private Fonts() {}

    /** A stretch of text that one font has. */
    record Run(TrueTypeFont font, String text) {}

    /** From now on these are asked before the shipped ones; done once, before the first letter. */
    static void prefer(Map<Role, TrueTypeFont> fonts) {
        organs = Map.copyOf(fonts);
    }

    /** The first font of the role that has the character, or null. */
    static @Nullable TrueTypeFont fontFor(Role role, int character) {
        TrueTypeFont own = organs.get(role);
        if (own != null && has(own, character)) {
            return own;
        }
        for (String file : role.files()) {
            TrueTypeFont font = PARSED.computeIfAbsent(file, Fonts::parse);
            if (has(font, character)) {
                return font;
            }
        }
        return null;
    }

    private static boolean has(TrueTypeFont font, int character) {
        var glyph = font.getGlyph(character);
        return glyph != null && glyph.getCode() > 0;
    }

    /** The width of a character in points, 0 when no font has it. */
    static float width(Role role, int character, float size) {
        TrueTypeFont font = fontFor(role, character);
        return font == null ? 0 : font.getGlyph(character).getWidth() * size / 1000;
    }

    static float width(Role role, String text, float size) {
        return (float) text.codePoints().mapToDouble(c -> width(role, c, size)).sum();
    }

    /** How far the highest character's ink stands above the baseline, points. */
    static float ascent(Role role, String text, float size) {
        return (float) text.codePoints().mapToDouble(c -> box(role, c)[3]).max().orElse(0) * size / 1000;
    }

    /** How far the lowest character's ink hangs below the baseline, points. */
    static float descent(Role role, String text, float size) {
        return (float) -text.codePoints()
                        .mapToDouble(c -> box(role, c)[1])
                        .min()
                        .orElse(0)
                * size
                / 1000;
    }

    private static int[] box(Role role, int character) {
        TrueTypeFont font = fontFor(role, character);
        int[] box = font == null ? null : font.getGlyph(character).getBbox();
        return box == null ? new int[4] : box;
    }

    /**
     * Splits text where the font changes.
     *
     * @param missing takes the characters no font has
     */
    static List<Run> runs(Role role, String text, Set<Integer> missing) {
        List<Run> runs = new ArrayList<>(1);
        StringBuilder run = new StringBuilder();
        TrueTypeFont current = null;
        for (int c : text.codePoints().toArray()) {
            TrueTypeFont font = fontFor(role, c);
            if (font == null) {
                missing.add(c);
                continue;
            }
            if (current != null && font != current) {
                runs.add(new Run(current, run.toString()));
                run.setLength(0);
            }
            current = font;
            run.appendCodePoint(c);
        }
        if (current != null) {
            runs.add(new Run(current, run.toString()));
        }
        return runs;
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("缺少字库文件：fonts/" + file + ".ttf");
            }
            return new SlimFont(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
