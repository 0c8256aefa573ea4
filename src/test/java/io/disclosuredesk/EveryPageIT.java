package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Opens every page that any test before was sent, one of each make, as people with a small screen, enlarged letters, a keyboard or a screen reader meet it: nothing sticks out,
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
                return files.filter(file -> file.toString().endsWith(".html"))
                        .sorted()
                        .toList();
            }
        }
        var reason = "没有其他测试留下的页面，本项没有执行；请运行 mvn verify。No pages kept by other tests: run mvn verify.";
        System.err.println(reason);
        return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
    }
}
