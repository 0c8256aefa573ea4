package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Opens the public pages that all the tests before were sent, as many as show every part of them (with {@code -Dpages.all=true}
 * one of each make, and those of staff), as people with a small screen, enlarged letters, a keyboard or a screen reader meet them: nothing sticks out,
 * nothing lacks a Chinese name, nothing comes from elsewhere, nothing is heavy ({@link OpenedPage}).
 */
class EveryPageIT {

    /** As many windows as a small machine has processors. */
    private static final int WINDOWS = 2;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void isOpenToEverybody() throws Exception {
        var pages = new ConcurrentLinkedQueue<>(pages());
        var windows = Executors.newFixedThreadPool(WINDOWS);
        try {
            for (var window : windows.invokeAll(Collections.nCopies(WINDOWS, () -> open(pages)))) {
                window.get();
            }
        } finally {
            windows.shutdown();
        }
        assertThat(faults).isEmpty();
    }

    private int open(Queue<Path> pages) {
        var opened = 0;
        try (var chromium = Chromium.launch()) {
            var window = new OpenedPage(chromium);
            for (var page = pages.poll(); page != null; page = pages.poll()) {
                faults.addAll(window.faults(page));
                opened++;
            }
        }
        return opened;
    }

    private static List<Path> pages() throws IOException {
        if (Files.isDirectory(SentPages.FOLDER)) {
            try (var files = Files.list(SentPages.FOLDER)) {
                var kept = files.filter(file -> file.toString().endsWith(".html"))
                        .sorted()
                        .toList();
                return Boolean.getBoolean("pages.all") ? kept : enough(kept);
            }
        }
        var reason = "没有其他测试留下的页面，本项没有执行；请运行 mvn verify。No pages kept by other tests: run mvn verify.";
        System.err.println(reason);
        return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
    }

    /** As few pages as show every part that any page has, in each of its states, and every heading. */
    private static List<Path> enough(List<Path> kept) throws IOException {
        var parts = new LinkedHashMap<Path, Set<String>>();
        for (var page : kept) {
            if (OpenedPage.isOfStaff(page)) {
                continue;
            }
            parts.put(page, PageMake.of(Files.readString(page)).all());
        }
        var seen = new HashSet<String>();
        return parts.keySet().stream()
                .sorted(Comparator.comparing(page -> -parts.get(page).size()))
                .filter(page -> seen.addAll(parts.get(page)))
                .toList();
    }
}
