package io.disclosuredesk;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps every page of ours that a browser was sent, once for each text, for {@code src/it/html-check} to read. */
final class SentPages {

    private static final Path FOLDER = Path.of("target/pages");

    /** Remembered until somebody is free to read them: a listener that asks the browser something may wait for itself. */
    private final List<Response> unread = new ArrayList<>();

    /** A listener for responses. */
    void remember(Response response) {
        var isPage = response.request().resourceType().equals("document")
                && response.headers().getOrDefault("content-type", "").startsWith("text/html")
                && response.url().startsWith("http")
                && !response.url().contains("/camunda/");
        if (isPage) {
            unread.add(response);
        }
    }

    /** Writes down what was remembered. */
    void keep() {
        unread.forEach(SentPages::keep);
        unread.clear();
    }

    private static void keep(Response response) {
        try {
            var text = response.text();
            Files.createDirectories(FOLDER);
            var path = response.url().replaceFirst("^https?://[^/]*", "").replaceAll("[^A-Za-z0-9]+", "-");
            var name = path.substring(0, Math.min(60, path.length())) + "-" + Integer.toHexString(text.hashCode())
                    + ".html";
            Files.writeString(FOLDER.resolve(name), text, StandardCharsets.UTF_8);
        } catch (PlaywrightException gone) {
            // the browser keeps no text of a page that it left at once
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
