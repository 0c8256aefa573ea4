package io.disclosuredesk;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be read on a screen, one line a piece, without what differs from day to day: numbers, dates, codes, how long ago,
 * whether the last words are saved by now, and the cells of tables.
 */
final class VisibleText {

    private static final String PIECES = """
            (root) => {
              const skipped = 'td, tbody th, #problems li, option, script, style, ' +
                '.tooltip, .popover, .page-notifications, .dd-status:not(.dd-refused), #device-said';
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              const pieces = [];
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const box = node.parentElement;
                if (box.checkVisibility({ visibilityProperty: true }) && !box.closest(skipped)) {
                  pieces.push(node.data);
                }
              }
              return pieces.join('\\n');
            }""";

    /** Query codes, verification codes and digests: any may happen to have no figure in it. */
    private static final String CODE = alone("[A-Z0-9]{5}-[A-Z0-9]{5}|[A-Z0-9]{10}|([A-Z0-9]{4}-){3,}[A-Z0-9]{4}"
            + "|[0-9A-F]{8}( [0-9A-F]{8})*|[0-9a-f]{16,}");

    /** Case numbers, numbers of mail and of papers: letters and figures. */
    private static final String NUMBER = alone("(?=[A-Z0-9-]*\\d)[A-Z0-9]{4,}([ -][A-Z0-9]{2,})*");

    /** What stands there only in some weeks of a year: holidays on the way, and years whose holidays are not published. */
    private static final Pattern OF_THE_SEASON = Pattern.compile("暂定|放假|休息日|调休|节假日");

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
                        .replaceAll(CODE, "#")
                        .replaceAll(NUMBER, "#")
                        .replaceAll("\\d[\\d,.:/-]*", "#")
                        .strip())
                .filter(line -> !line.isEmpty()
                        && !line.equals("#")
                        && !OF_THE_SEASON.matcher(line).find())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Not {@code \b}: what it takes for a letter differs between versions of Java. */
    private static String alone(String pattern) {
        return "(?<![A-Za-z0-9])(?:" + pattern + ")(?![A-Za-z0-9])";
    }
}
