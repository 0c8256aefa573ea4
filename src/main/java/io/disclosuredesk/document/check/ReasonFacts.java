package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.AnswerElement.Form;
import io.disclosuredesk.decision.AnswerElements;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.RequestItem;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 理由结合本件: it names something of this case, in figures or in words of request, search or records. */
final class ReasonFacts implements LetterTest {

    /** Three characters in a row: two are shared by chance. */
    private static final int RUN = 3;

    private static final Pattern FIGURE = Pattern.compile("\\d|[两二三四五六七八九十百千万]+(余|多)?(个|件|份|宗|处|项|户|次|人|年|册|页|天|元)");

    @Override
    public void judge(Reading letter, Findings findings) {
        letter.parts().filter(part -> part.rule().reasonRequired()).forEach(part -> {
            var reason = part.item().answer().reason();
            if (reason == null || reason.isBlank()) {
                return;
            }
            // what the outcome asks for beyond the reason is fact too
            var said = reason + "\n" + elements(part);
            if (FIGURE.matcher(said).find()) {
                return;
            }
            var known = runs(facts(letter, part.item()));
            if (runs(said).stream().noneMatch(known::contains)) {
                findings.add(part.where(), "理由没有提到本件的任何事实。", "请写明所申请的是什么信息、检索到了什么、有关的时间和事项。");
            }
        });
    }

    private static String elements(Reading.Part part) {
        return AnswerElements.askedFor(part.rule().outcome(), part.item().answer().elements()).byElement().entrySet().stream()
                .filter(entry -> entry.getKey().form() == Form.LINE || entry.getKey().form() == Form.TEXT)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static String facts(Reading letter, RequestItem item) {
        var search = item.search();
        var correction = letter.checked().circumstances().correction();
        return Stream.concat(
                        Stream.of(
                                item.description(),
                                search.places(),
                                search.keywords(),
                                search.result(),
                                correction == null ? null : correction.what(),
                                correction == null ? null : correction.answer()),
                        item.records().stream().map(FoundRecord::title))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> runs(String text) {
        var runs = new HashSet<String>();
        for (var piece : EmptyPhrases.stripped(text.replaceAll("[《》]", "")).split("申请|公开|信息", -1)) {
            for (var i = 0; i + RUN <= piece.length(); i++) {
                runs.add(piece.substring(i, i + RUN));
            }
        }
        return runs;
    }
}
