package io.disclosuredesk.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks a title into centred lines of nearly equal length, without cutting words apart (词意完整、排列对称). */
final class TitleLines {
    /** Words that titles of these letters are made of. */
    private static final List<String> WORDS = List.of(
            "政府信息公开", "依申请公开", "申请", "登记回执", "答复书", "告知书", "决定书", "通知书", "意见", "有限公司", "有限责任公司", "合作社", "委员会", "人民政府",
            "自然资源", "规划局", "关于");

    private static final float RAGGED = 8;
    private static final float TORN = 400;

    private TitleLines() {}

    /** @param width of the longest line allowed, points */
    static List<String> of(String title, Role role, float size, float width) {
        int[] text = title.codePoints().toArray();
        float[] upTo = new float[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            upTo[i + 1] = upTo[i] + Fonts.width(role, text[i], size) / size;
        }
        float most = width / size;
        int lines = Math.max(1, (int) Math.ceil(upTo[text.length] / most));
        while (lines < text.length) {
            int[] ends = cheapest(text, upTo, most, lines);
            if (ends.length > 0) {
                return cut(text, ends);
            }
            lines++;
        }
        return List.of(title);
    }

    /** Where each line ends, by least cost, or nothing when the title does not fit on so many lines. */
    private static int[] cheapest(int[] text, float[] upTo, float most, int lines) {
        int n = text.length;
        float[][] cost = new float[lines + 1][n + 1];
        int[][] from = new int[lines + 1][n + 1];
        for (float[] row : cost) {
            Arrays.fill(row, Float.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= n; end++) {
                float here = end == n ? 0 : breakCost(text, end);
                for (int start = 0; start < end; start++) {
                    float length = upTo[end] - upTo[start];
                    float off = length - upTo[n] / lines;
                    float total = cost[line - 1][start] + off * off + here;
                    if (length <= most && total < cost[line][end]) {
                        cost[line][end] = total;
                        from[line][end] = start;
                    }
                }
            }
        }
        if (Float.isInfinite(cost[lines][n])) {
            return new int[0];
        }
        int[] ends = new int[lines];
        for (int line = lines, end = n; line > 0; line--) {
            ends[line - 1] = end;
            end = from[line][end];
        }
        return ends;
    }

    private static float breakCost(int[] text, int at) {
        if (!Kinsoku.mayBreak(text, at)) {
            return Float.POSITIVE_INFINITY;
        }
        String before = new String(text, 0, at);
        String after = new String(text, at, text.length - at);
        if (isInside(before, after, "《", "》") || isInside(before, after, "“", "”") || cutsWord(before, after)) {
            return TORN;
        }
        boolean natural = after.startsWith("关于")
                || after.startsWith("政府信息公开")
                || before.endsWith("的")
                || before.endsWith("公司")
                || before.endsWith("局");
        return natural ? 0 : RAGGED;
    }

    private static boolean isInside(String before, String after, String opening, String closing) {
        return before.lastIndexOf(opening) > before.lastIndexOf(closing) && after.contains(closing);
    }

    private static boolean cutsWord(String before, String after) {
        for (String word : WORDS) {
            for (int i = 1; i < word.length(); i++) {
                if (before.endsWith(word.substring(0, i)) && after.startsWith(word.substring(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> cut(int[] text, int[] ends) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lines.add(new String(text, start, end - start).strip());
            start = end;
        }
        return lines;
    }
}
