package io.disclosuredesk.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A paragraph of the report whose figures come from the tables.
 *
 * @param pattern its sentence, each figure in braces as a sum of cells: {@code {new_received+carried_over}},
 *     {@code {3.3}} for a group of rows, {@code {new_received@BUSINESS}} for a column, {@code {RECONSIDERATION.UPHELD}} for table 4, {@code {FEE.YUAN}} for the fees
 * @param words the sentence with its figures
 */
record ReportText(String pattern, String words) {

    private static final Pattern FIGURE = Pattern.compile("\\{([^}]*)}");

    private static final String OVERALL =
            "本机关新收政府信息公开申请{new_received}件，{上年}结转{carried_over}件，共{new_received+carried_over}件。"
                    + "{本年度}办结{total_processed}件，结转{下年度}继续办理{carried_forward}件。"
                    + "办结的申请中，予以公开{granted}件，部分公开{partially_granted}件，不予公开{3.3}件，无法提供{3.4}件，不予处理{3.5}件，其他处理{3.6}件。";

    private static final String APPLICANTS = "新收的申请中，自然人提出{new_received@NATURAL_PERSON}件，法人或其他组织提出{"
            + FormColumn.COUNTED.stream()
                    .skip(1)
                    .map(column -> "new_received@" + column.name())
                    .collect(Collectors.joining("+"))
            + "}件，其中"
            + FormColumn.COUNTED.stream()
                    .skip(1)
                    .map(column -> column.label() + "{new_received@" + column.name() + "}件")
                    .collect(Collectors.joining("、"))
            + "。";

    private static final String REMEDIES = "因政府信息公开被申请行政复议{RECONSIDERATION.TOTAL}件，其中" + results("RECONSIDERATION")
            + "。被提起行政诉讼{DIRECT_SUIT.TOTAL+SUIT_AFTER_RECONSIDERATION.TOTAL}件：未经复议直接起诉{DIRECT_SUIT.TOTAL}件，其中"
            + results("DIRECT_SUIT") + "；复议后起诉{SUIT_AFTER_RECONSIDERATION.TOTAL}件，其中"
            + results("SUIT_AFTER_RECONSIDERATION") + "。";

    private static final String FEES =
            "送达信息处理费收费通知{FEE.NOTICES}件，收取信息处理费{FEE.PAID}件、共{FEE.YUAN}元；" + "申请人逾期未缴费、不再处理的{other_unpaid_fee}件。";

    /**
     * The paragraph of each part that has figures: 一 (overall), 三 (who asked), 四 (reconsiderations and suits), 六 (processing
     * fees).
     */
    static List<ReportText> of(ReportPeriod period, AnnualTable requests, LitigationTable remedies, FeeSums fees) {
        var kind = period.kind();
        return Arrays.asList(
                fill(period.label() + "，" + kind.words(OVERALL), requests, remedies, fees),
                fill(kind.words(APPLICANTS), requests, remedies, fees),
                fill(period.label() + "，" + REMEDIES, requests, remedies, fees),
                fill(period.label() + "，" + FEES, requests, remedies, fees));
    }

    private static String results(String route) {
        return Arrays.stream(RemedyResult.values())
                .map(result -> result.label() + "{" + route + "." + result.name() + "}件")
                .collect(Collectors.joining("、"));
    }

    private static ReportText fill(String pattern, AnnualTable requests, LitigationTable remedies, FeeSums fees) {
        var words = FIGURE.matcher(pattern)
                .replaceAll(figure -> Long.toString(value(figure.group(1), requests, remedies, fees)));
        return new ReportText(pattern, words);
    }

    /** What the tables say to a figure of the text. */
    static long value(String figure, AnnualTable requests, LitigationTable remedies, FeeSums fees) {
        ToLongFunction<String> term =
                part -> part.startsWith("FEE.") ? fees.figure(part.substring(4)) : term(part, requests, remedies);
        return Arrays.stream(figure.split("\\+", -1)).mapToLong(term).sum();
    }

    private static long term(String term, AnnualTable requests, LitigationTable remedies) {
        if (Character.isDigit(term.charAt(0))) {
            return requests.sum(FormRow.ofGroup(term), FormColumn.TOTAL);
        }
        if (term.contains(".")) {
            var parts = term.split("\\.", -1);
            var result = parts[1].equals("TOTAL") ? null : RemedyResult.valueOf(parts[1]);
            return remedies.cell(RemedyRoute.valueOf(parts[0]), result);
        }
        var parts = term.split("@", -1);
        var column = parts.length == 1 ? FormColumn.TOTAL : FormColumn.valueOf(parts[1]);
        return requests.cell(FormRow.ofKey(parts[0]), column);
    }

    /**
     * A figure as it stands in the words.
     *
     * @param before the words before it, by which a reader finds it
     * @param figure the sum of cells it must equal
     */
    record Read(String before, String figure, long value) {}

    /** The figures read back out of the words; empty where the words are no longer those of the pattern. */
    Optional<List<Read>> read() {
        var figures =
                FIGURE.matcher(pattern).results().map(figure -> figure.group(1)).toList();
        var literals = Arrays.asList(FIGURE.split(pattern, -1));
        Function<String, String> quoted = Pattern::quote;
        var found = Pattern.compile(literals.stream().map(quoted).collect(Collectors.joining("(\\d{1,18})")))
                .matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var read = new ArrayList<Read>();
        for (var i = 0; i < figures.size(); i++) {
            read.add(new Read(tail(literals.get(i)), figures.get(i), Long.parseLong(found.group(i + 1))));
        }
        return Optional.of(read);
    }

    private static String tail(String words) {
        var clauses = words.split("[，。、；：]", -1);
        return clauses[clauses.length - 1].replaceFirst("^件", "");
    }
}
