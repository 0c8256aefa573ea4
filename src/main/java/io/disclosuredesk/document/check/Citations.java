package io.disclosuredesk.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles of the regulation (《中华人民共和国政府信息公开条例》) that a text cites; those of other laws are left alone. */
final class Citations {

    private static final String NUMERAL = "[一二三四五六七八九十百\\d]+";
    private static final Pattern TOKEN = Pattern.compile("《([^》]+)》|第(" + NUMERAL + ")条(?:之" + NUMERAL + ")?(?:第("
            + NUMERAL + ")款)?(?:第[（(]?(" + NUMERAL + ")[）)]?项)?");
    private static final String NEXT_TO_A_TITLE = "》）)、，。；：和及与或者\n";
    private static final Pattern BARE = Pattern.compile("(^|[^\\p{IsHan}]|信息公开|[依据照按本该由于和及与或第])条例$");

    private Citations() {}

    /** An article; clause (款) and item (项) are 0 where none is named. */
    record Citation(int article, int clause, int item) {

        /** Whether it is the other one, or the whole article of which the other is a part. */
        boolean covers(Citation other) {
            return article == other.article
                    && (clause == 0 || clause == other.clause)
                    && (item == 0 || item == other.item);
        }

        /** As letters write it. */
        @Override
        public String toString() {
            return "第" + Numerals.of(article) + "条" + (clause == 0 ? "" : "第" + Numerals.of(clause) + "款")
                    + (item == 0 ? "" : "第（" + Numerals.of(item) + "）项");
        }
    }

    static List<Citation> in(String text) {
        var found = new ArrayList<Citation>();
        var ours = false;
        var otherRegulation = false;
        var token = TOKEN.matcher(text);
        while (token.find()) {
            var title = token.group(1);
            if (title != null) {
                ours = title.equals("条例") || title.endsWith("政府信息公开条例");
                otherRegulation = !ours && title.endsWith("条例");
                continue;
            }
            var before = text.substring(Math.max(0, token.start() - 8), token.start());
            var named = BARE.matcher(before).find() && !(otherRegulation && before.matches("(?s).*[本该]条例"));
            var follows = before.isEmpty() || NEXT_TO_A_TITLE.indexOf(before.charAt(before.length() - 1)) >= 0;
            if (named || (follows && ours)) {
                found.add(new Citation(
                        Numerals.value(token.group(2)),
                        Numerals.value(token.group(3)),
                        Numerals.value(token.group(4))));
            }
            ours = ours || named;
        }
        return found;
    }

    static Stream<Citation> of(String text) {
        return in(text).stream();
    }
}
