package io.disclosuredesk;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps people with disabilities from using a page (WCAG 2.1 AA and good practice), as axe-core finds it. */
final class Barriers {

    private static final String AXE = script();

    private Barriers() {}

    /** @throws AssertionError naming each barrier and the elements it is in */
    static void assertNone(Page page, String name) {
        assertNone(page, "html", name);
    }

    /** The same for a part of the page: reading all of a large one takes seconds. */
    static void assertNone(Page page, String part, String name) {
        page.evaluate(AXE);
        var found = page.evaluate("""
                async (part) => (await axe.run(part, { resultTypes: ['violations'] })).violations.map(
                  (rule) => `${rule.id} (${rule.impact}): ${rule.help}\n` +
                    rule.nodes.map((node) => `    ${node.html}\n    ${node.failureSummary}`).join('\\n'))""", part);
        if (found instanceof List<?> list && list.isEmpty()) {
            return;
        }
        throw new AssertionError("barriers on " + name + " " + page.url() + ": " + found);
    }

    private static String script() {
        try (var file = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
