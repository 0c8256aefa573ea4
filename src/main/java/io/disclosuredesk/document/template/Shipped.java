package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What ships for each kind of letter, in {@code documents/<folder>/}: the first wording and the data of a made-up case. */
public final class Shipped {

    private Shipped() {}

    /** Whether the letter has its folder. */
    public static boolean has(LetterKind kind) {
        return Shipped.class.getResource(path(kind, "template.txt")) != null;
    }

    /** The wording that ships. */
    public static String text(LetterKind kind) {
        return read(kind, "template.txt");
    }

    /** The data of a made-up case as JSON, the way the API takes them. */
    public static String sampleJson(LetterKind kind) {
        return read(kind, "sample.json");
    }

    /** The data of a made-up case, for preview and gallery. */
    public static LetterData sample(LetterKind kind) {
        return LetterJson.read(kind, sampleJson(kind));
    }

    private static String path(LetterKind kind, String file) {
        return "/documents/" + kind.folder() + "/" + file;
    }

    private static String read(LetterKind kind, String file) {
        try (var in = Shipped.class.getResourceAsStream(path(kind, file))) {
            if (in == null) {
                throw new IllegalStateException("missing: " + path(kind, file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
