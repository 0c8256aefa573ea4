package io.disclosuredesk.document;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.document.kind.AdminQuery;
import io.disclosuredesk.document.kind.AlreadyPublic;
import io.disclosuredesk.document.kind.Excessive;
import io.disclosuredesk.document.kind.Grant;
import io.disclosuredesk.document.kind.NeedsCreation;
import io.disclosuredesk.document.kind.NoCorrection;
import io.disclosuredesk.document.kind.NotExisting;
import io.disclosuredesk.document.kind.NotResponsible;
import io.disclosuredesk.document.kind.PartialGrant;
import io.disclosuredesk.document.kind.Petition;
import io.disclosuredesk.document.kind.Publication;
import io.disclosuredesk.document.kind.Reconfirm;
import io.disclosuredesk.document.kind.Repeat;
import io.disclosuredesk.document.kind.ReplyData;
import io.disclosuredesk.document.kind.Searched;
import io.disclosuredesk.document.kind.StillUnclear;
import io.disclosuredesk.document.kind.UnpaidFee;
import java.util.List;
import java.util.stream.Collectors;

/** The record of the letter that an item's outcome calls for. */
final class ReplyRecords {

    private final OutcomeTable table;

    ReplyRecords(OutcomeTable table) {
        this.table = table;
    }

    ReplyData of(Outcome outcome, ReplyFrame frame, AnswerFacts facts) {
        return switch (outcome) {
            case GRANTED, PARTIALLY_GRANTED, ALREADY_PUBLIC -> open(outcome, frame, facts);
            case DENIED_STATE_SECRET,
                    DENIED_LAW_PROHIBITED,
                    DENIED_SECURITY,
                    DENIED_THIRD_PARTY,
                    DENIED_INTERNAL,
                    DENIED_DELIBERATIVE,
                    DENIED_ENFORCEMENT_FILE -> DenialRecords.of(outcome, frame, facts);
            case NOT_EXISTING, NEEDS_CREATION, STILL_UNCLEAR, NOT_RESPONSIBLE, ADMIN_QUERY ->
                elsewhere(outcome, frame, facts);
            case PETITION, REPEAT, PUBLICATION, EXCESSIVE, RECONFIRM, NO_CORRECTION, UNPAID_FEE ->
                notProcessed(outcome, frame, facts);
        };
    }

    private ReplyData open(Outcome outcome, ReplyFrame frame, AnswerFacts facts) {
        var annexes = ReleasedRecords.annexes(List.of(facts.item()));
        return switch (outcome) {
            case GRANTED ->
                new Grant(
                        frame.facts(),
                        frame.corrected(),
                        frame.article(),
                        ReleasedRecords.listed(facts),
                        frame.carrier(),
                        frame.delivery(),
                        facts.reasonIfAny(),
                        facts.accessIfAny(),
                        annexes,
                        frame.remedies());
            case PARTIALLY_GRANTED ->
                new PartialGrant(
                        frame.facts(),
                        frame.corrected(),
                        frame.article(),
                        ReleasedRecords.listed(facts),
                        frame.carrier(),
                        frame.delivery(),
                        facts.accessIfAny(),
                        facts.withheld(),
                        DenialRecords.grounds(facts),
                        DenialRecords.articles(facts, table),
                        facts.reason(),
                        annexes,
                        frame.remedies());
            default ->
                new AlreadyPublic(
                        frame.facts(),
                        frame.corrected(),
                        frame.article(),
                        facts.line(AnswerElement.PUBLISHED_IN),
                        facts.item().answer().elements().date(AnswerElement.PUBLISHED_ON),
                        facts.reasonIfAny(),
                        facts.access(),
                        frame.remedies());
        };
    }

    /** The organ has it not, or others have it. */
    private static ReplyData elsewhere(Outcome outcome, ReplyFrame frame, AnswerFacts facts) {
        var about = frame.facts();
        var corrected = frame.corrected();
        var article = frame.article();
        return switch (outcome) {
            case NOT_EXISTING -> absent(frame, facts);
            case NEEDS_CREATION ->
                new NeedsCreation(
                        about,
                        corrected,
                        article,
                        searched(facts),
                        facts.passage(AnswerElement.PROCESSING),
                        facts.reason(),
                        frame.remedies());
            case STILL_UNCLEAR ->
                new StillUnclear(
                        about,
                        corrected,
                        article,
                        facts.day(AnswerElement.CORRECTION_NOTICED_ON),
                        facts.reason(),
                        frame.remedies());
            case NOT_RESPONSIBLE ->
                new NotResponsible(
                        about,
                        corrected,
                        article,
                        facts.reason(),
                        facts.has(AnswerElement.RESPONSIBLE_KNOWN, "不能确定")
                                ? null
                                : facts.line(AnswerElement.RESPONSIBLE_ORGAN),
                        facts.access(),
                        frame.remedies());
            default ->
                new AdminQuery(
                        about,
                        corrected,
                        article,
                        facts.statute(AnswerElement.SPECIAL_LAW),
                        facts.line(AnswerElement.SPECIAL_CLAUSE),
                        facts.reason(),
                        facts.access(),
                        frame.remedies());
        };
    }

    private static NotExisting absent(ReplyFrame frame, AnswerFacts facts) {
        var neverHeld = facts.has(AnswerElement.ABSENCE, "没有制作或者获取过");
        var unknown = facts.has(AnswerElement.ABSENCE, "不能查明是否制作或者获取过");
        return new NotExisting(
                frame.facts(),
                frame.corrected(),
                frame.article(),
                searched(facts),
                neverHeld,
                neverHeld || unknown ? null : facts.passage(AnswerElement.LOST_HOW),
                unknown,
                facts.reasonIfAny(),
                frame.remedies());
    }

    private static ReplyData notProcessed(Outcome outcome, ReplyFrame frame, AnswerFacts facts) {
        var about = frame.facts();
        var corrected = frame.corrected();
        var article = frame.article();
        return switch (outcome) {
            case PETITION ->
                new Petition(
                        about,
                        corrected,
                        article,
                        facts.several(AnswerElement.PETITION_KIND),
                        facts.reason(),
                        facts.accessIfAny(),
                        frame.remedies());
            case REPEAT ->
                new Repeat(
                        about,
                        corrected,
                        article,
                        facts.line(AnswerElement.EARLIER_NUMBER),
                        facts.day(AnswerElement.EARLIER_ON),
                        facts.reason(),
                        frame.remedies());
            case PUBLICATION ->
                new Publication(
                        about,
                        corrected,
                        article,
                        facts.line(AnswerElement.PUBLICATION_NAME),
                        facts.reasonIfAny(),
                        facts.access(),
                        frame.remedies());
            case EXCESSIVE ->
                new Excessive(
                        about,
                        corrected,
                        article,
                        facts.line(AnswerElement.EXCESS_AMOUNT),
                        facts.line(AnswerElement.EXCESS_PERIOD),
                        facts.day(AnswerElement.REASONS_DEMANDED_ON),
                        facts.passage(AnswerElement.REASONS_GIVEN),
                        facts.reason(),
                        frame.remedies());
            case RECONFIRM ->
                new Reconfirm(
                        about,
                        corrected,
                        article,
                        facts.line(AnswerElement.OBTAINED),
                        facts.line(AnswerElement.OBTAINED_HOW),
                        facts.reason(),
                        frame.remedies());
            case UNPAID_FEE ->
                new UnpaidFee(
                        about,
                        corrected,
                        article,
                        facts.day(AnswerElement.FEE_NOTICED_ON),
                        facts.line(AnswerElement.FEE_NOTICE_NUMBER),
                        facts.line(AnswerElement.FEE_AMOUNT),
                        facts.day(AnswerElement.FEE_DUE_ON),
                        frame.remedies());
            default ->
                new NoCorrection(
                        about,
                        article,
                        facts.day(AnswerElement.CORRECTION_NOTICED_ON),
                        facts.day(AnswerElement.CORRECTION_DUE_ON),
                        facts.passage(AnswerElement.CORRECTION_ASKED),
                        facts.reason(),
                        frame.remedies());
        };
    }

    private static Searched searched(AnswerFacts facts) {
        var search = facts.item().search();
        return new Searched(
                facts.searchedOn(),
                facts.entries("检索范围", search.places()),
                facts.entries("检索关键词", search.keywords()).stream()
                        .map(word -> "“" + word.replace('“', '‘').replace('”', '’') + "”")
                        .collect(Collectors.joining()),
                facts.entries("检索人", search.persons()));
    }
}
