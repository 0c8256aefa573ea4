package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.decision.Remedy;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.RemedyBodies;
import io.disclosuredesk.document.kind.RemedyEither;
import io.disclosuredesk.document.kind.RemedyFirst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which remedy clauses (救济条款) a reply states, and for which of its items. Which way an item goes comes from the decision
 * table; the bodies come from the organ's settings; the words are the templates R1 and R2.
 */
final class RemedyClauses {

    /** 行政复议法 (2023年修订) 施行; only since then a refusal to disclose goes to reconsideration first (第二十三条第一款第（四）项). */
    static final LocalDate RECONSIDERATION_FIRST_SINCE = LocalDate.of(2024, 1, 1);

    private final RemedyBodies bodies;
    private final String you;
    private final String form;

    private RemedyClauses(Agency agency, String you, LetterKind kind) {
        this.bodies = bodies(agency);
        this.you = you;
        this.form = form(kind);
    }

    /**
     * The clauses for a reply whose items, by position, have these remedies.
     *
     * @param kind the letter that states them
     * @param made the day of the reply: the law of that day counts
     */
    static List<LetterData> of(
            Map<Integer, Remedy> ofItems, Agency agency, String you, LetterKind kind, LocalDate made) {
        return new RemedyClauses(agency, you, kind).of(under(made, ofItems));
    }

    private List<LetterData> of(Map<Integer, Remedy> ofItems) {
        var stated = Remedy.stated(ofItems.values());
        var whole = "本" + form;
        if (!stated.contains(Remedy.R1)) {
            return List.of(either(whole));
        }
        if (!stated.contains(Remedy.R2)) {
            return List.of(first(whole));
        }
        var first = new LinkedHashMap<Integer, String>();
        var rest = new LinkedHashMap<Integer, String>();
        ofItems.forEach((number, remedy) -> {
            if (remedy != Remedy.R2) {
                first.put(number, remedy == Remedy.R1_R2 ? "中不予公开的部分" : "");
            }
            if (remedy != Remedy.R1) {
                rest.put(number, remedy == Remedy.R1_R2 ? "的其他内容" : "");
            }
        });
        return ofItems.size() == 1
                ? List.of(first(whole + "中不予公开的部分"), either(whole + "的其他内容"))
                : List.of(first(whole + named(first)), either(whole + named(rest)));
    }

    private static Map<Integer, Remedy> under(LocalDate made, Map<Integer, Remedy> ofItems) {
        if (!made.isBefore(RECONSIDERATION_FIRST_SINCE)) {
            return ofItems;
        }
        var either = new LinkedHashMap<Integer, Remedy>();
        ofItems.keySet().forEach(number -> either.put(number, Remedy.R2));
        return either;
    }

    private RemedyFirst first(String against) {
        return new RemedyFirst(you, form, against, bodies);
    }

    private RemedyEither either(String against) {
        return new RemedyEither(you, form, against, bodies);
    }

    private static String named(Map<Integer, String> items) {
        var parts = new ArrayList<String>();
        items.forEach((number, part) -> parts.add("第" + number + "项" + part));
        return String.join("、", parts);
    }

    /** 答复书, 决定书 or 告知书, as the letter calls itself. */
    private static String form(LetterKind kind) {
        return Stream.of("决定书", "告知书")
                .filter(kind.label()::contains)
                .findFirst()
                .orElse("答复书");
    }

    private static RemedyBodies bodies(Agency agency) {
        var reconsideration = agency.reconsiderationBody();
        var court = agency.court();
        return new RemedyBodies(
                reconsideration.name(),
                reconsideration.address(),
                reconsideration.postcode(),
                reconsideration.phone(),
                reconsideration.online(),
                court.name(),
                court.address(),
                court.postcode(),
                court.phone(),
                court.online());
    }
}
