package io.disclosuredesk.htmlcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every page that a test was sent is valid HTML. */
class PagesTest {

    private static final Path PAGES = Path.of(System.getProperty("pages"));

    private static EmbeddedValidator checker() {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true); // short Chinese pages are taken for other languages
        return checker;
    }

    /** The checker itself notices a mistake. */
    @Test
    void isNotBlind() throws Exception {
        var wrong = "<!DOCTYPE html><html lang=zh-CN><title>页</title><p id=a><b id=a>重复</b>";
        var said = checker().validate(new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)));
        assertTrue(said.contains("Duplicate ID"), said);
    }

    @Test
    void areValid() throws Exception {
        // every test that is sent a page keeps it
        assertTrue(Files.isDirectory(PAGES), "没有其他测试留下的页面，请运行 mvn verify。No pages kept by other tests: run mvn verify.");
        var faults = new ArrayList<String>();
        List<Path> pages;
        try (var files = Files.list(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        assertFalse(pages.isEmpty());
        for (var page : pages) {
            checker()
                    .validate(page)
                    .lines()
                    .filter(line -> line.contains("error"))
                    // what somebody typed comes back as it was typed
                    .filter(line -> !line.matches(".*Bad value .* for attribute .value. on element .input.*"))
                    .map(line -> page.getFileName() + ": " + line)
                    .forEach(faults::add);
        }
        assertEquals(List.of(), faults, () -> pages.size() + " pages\n" + String.join("\n", faults));
    }
}
