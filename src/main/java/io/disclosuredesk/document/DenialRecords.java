package io.disclosuredesk.document;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerElements;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.document.kind.Consultation;
import io.disclosuredesk.document.kind.DenialDeliberative;
import io.disclosuredesk.document.kind.DenialEnforcementFile;
import io.disclosuredesk.document.kind.DenialInternal;
import io.disclosuredesk.document.kind.DenialLawProhibited;
import io.disclosuredesk.document.kind.DenialSecurity;
import io.disclosuredesk.document.kind.DenialStateSecret;
import io.disclosuredesk.document.kind.DenialThirdParty;
import io.disclosuredesk.document.kind.Gap;
import io.disclosuredesk.document.kind.Grounds;
import io.disclosuredesk.document.kind.ReplyData;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records of 不予公开决定书, and why the withheld part of a partial disclosure is withheld. */
final class DenialRecords {

    private static final String LAST_ARTICLE = "第三十六条第（三）项";

    private DenialRecords() {}

    static ReplyData of(Outcome outcome, ReplyFrame frame, AnswerFacts facts) {
        var about = frame.facts();
        var corrected = frame.corrected();
        var article = frame.article();
        var reason = facts.reason();
        var remedies = frame.remedies();
        return switch (outcome) {
            // 定密依据、密级 and 保密期限 prove the secret to a court; the letter repeats none of them
            case DENIED_STATE_SECRET -> new DenialStateSecret(about, corrected, article, reason, remedies);
            case DENIED_LAW_PROHIBITED ->
                new DenialLawProhibited(
                        about,
                        corrected,
                        article,
                        facts.statute(AnswerElement.PROHIBITING_LAW),
                        facts.line(AnswerElement.PROHIBITING_CLAUSE),
                        reason,
                        remedies);
            case DENIED_SECURITY ->
                new DenialSecurity(
                        about,
                        corrected,
                        article,
                        facts.several(AnswerElement.ENDANGERED),
                        facts.passage(AnswerElement.RISK),
                        reason,
                        remedies);
            case DENIED_THIRD_PARTY ->
                new DenialThirdParty(about, corrected, article, consultation(facts), reason, remedies);
            case DENIED_INTERNAL ->
                new DenialInternal(
                        about, corrected, article, facts.several(AnswerElement.INTERNAL_KIND), reason, remedies);
            case DENIED_DELIBERATIVE ->
                new DenialDeliberative(
                        about, corrected, article, facts.several(AnswerElement.DELIBERATIVE_KIND), reason, remedies);
            case DENIED_ENFORCEMENT_FILE ->
                new DenialEnforcementFile(
                        about, corrected, article, facts.line(AnswerElement.ENFORCEMENT_FILE), reason, remedies);
            default -> throw new IllegalArgumentException(outcome + " is no refusal");
        };
    }

    static Grounds grounds(AnswerFacts facts) {
        var grounds = AnswerElements.grounds(facts.item().answer().elements());
        if (grounds.isEmpty()) {
            facts.gap(AnswerElement.WITHHELD_GROUND.label(), Gap.TEXT);
        }
        var endangering = grounds.contains(Outcome.DENIED_SECURITY);
        return new Grounds(
                grounds.contains(Outcome.DENIED_STATE_SECRET),
                on(
                        grounds.contains(Outcome.DENIED_LAW_PROHIBITED),
                        () -> facts.statute(AnswerElement.PROHIBITING_LAW)
                                + facts.line(AnswerElement.PROHIBITING_CLAUSE)),
                endangering ? facts.several(AnswerElement.ENDANGERED) : List.of(),
                on(endangering, () -> facts.passage(AnswerElement.RISK)),
                on(grounds.contains(Outcome.DENIED_THIRD_PARTY), () -> consultation(facts)),
                grounds.contains(Outcome.DENIED_INTERNAL) ? facts.several(AnswerElement.INTERNAL_KIND) : List.of(),
                grounds.contains(Outcome.DENIED_DELIBERATIVE)
                        ? facts.several(AnswerElement.DELIBERATIVE_KIND)
                        : List.of(),
                on(
                        grounds.contains(Outcome.DENIED_ENFORCEMENT_FILE),
                        () -> facts.line(AnswerElement.ENFORCEMENT_FILE)));
    }

    /** The articles of all grounds as one citation, the one that they share at its end. */
    static String articles(AnswerFacts facts, OutcomeTable table) {
        var grounds = AnswerElements.grounds(facts.item().answer().elements());
        if (grounds.isEmpty()) {
            return facts.gap(AnswerElement.WITHHELD_GROUND.label(), Gap.TEXT);
        }
        var articles = new LinkedHashSet<String>();
        var statute = "";
        for (var ground : grounds) {
            var cited = table.rule(ground).article();
            var end = cited.indexOf('》') + 1;
            statute = cited.substring(0, end);
            articles.addAll(List.of(cited.substring(end).split("、")));
        }
        articles.remove(LAST_ARTICLE);
        return statute + String.join("、", articles) + "、" + LAST_ARTICLE;
    }

    private static Consultation consultation(AnswerFacts facts) {
        var refused = facts.has(AnswerElement.CONSULTATION, "第三方不同意公开");
        var silent = facts.has(AnswerElement.CONSULTATION, "第三方逾期没有提出意见");
        var notAsked = facts.has(AnswerElement.CONSULTATION, "无法征求意见");
        if (!refused && !silent && !notAsked) {
            facts.line(AnswerElement.CONSULTATION);
        }
        return new Consultation(
                facts.several(AnswerElement.INTEREST),
                notAsked ? null : facts.day(AnswerElement.CONSULTED_ON),
                on(refused, () -> facts.passage(AnswerElement.OBJECTION)),
                silent,
                on(notAsked, () -> facts.passage(AnswerElement.NOT_CONSULTED)));
    }

    private static <T> @Nullable T on(boolean condition, Supplier<T> value) {
        return condition ? value.get() : null;
    }
}
