package io.disclosuredesk;

import com.microsoft.playwright.Locator;
import java.util.stream.Collectors;

/**
 * What can be read on a screen, one line a piece, without what differs from day to day: numbers, dates, codes, how long ago,
 * whether the last words are saved by now, and the cells of tables.
 */
final class VisibleText {

    private static final String PIECES = """
            (root) => {
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              const pieces = [];
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const box = node.parentElement;
                if (box.checkVisibility({ visibilityProperty: true }) && !box.closest('td, tbody th, #problems li, option, script, style, .dd-status:not(.dd-refused), #device-said')) {
                  pieces.push(node.data);
                }
              }
              return pieces.join('\\n');
            }""";

    private VisibleText() {}

    /** The text inside {@code shown}, that element included. */
    static String of(Locator shown) {
        return steady(String.valueOf(shown.evaluate(PIECES)));
    }

    /** Without what is different on another day. */
    static String steady(String text) {
        return text.lines()
                .map(line -> line.replaceAll("\\s+", " ")
                        .replaceAll("（暂定）|，暂定|星期[一二三四五六日]", "")
                        .replaceAll("(\\d+|几|一) ?(秒|分钟|小时|天|个月|月|年)(前|后|内)", "#")
                        .replaceAll("\\b(?=[A-Z0-9-]*\\d)[A-Z0-9]{4,}([ -][A-Z0-9]{4,})*\\b|\\b[0-9a-f]{16,}\\b", "#")
                        .replaceAll("\\d[\\d,.:/-]*", "#")
                        .strip())
                .filter(line -> !line.isEmpty() && !line.equals("#"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
