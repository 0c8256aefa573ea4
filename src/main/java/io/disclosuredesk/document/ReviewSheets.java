package io.disclosuredesk.document;

import static io.disclosuredesk.document.CaseMaterial.day;
import static io.disclosuredesk.document.CaseMaterial.shown;
import static io.disclosuredesk.document.CaseMaterial.shownIfStated;

import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.document.SheetRecords.Sheet;
import io.disclosuredesk.document.kind.ConfidentialitySheet;
import io.disclosuredesk.document.kind.Quotation;
import io.disclosuredesk.document.kind.SearchRecordSheet;
import io.disclosuredesk.document.kind.SignOffSheet;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.RequestItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the sheets on search, confidentiality check and sign-off hold. */
final class ReviewSheets {

    private static final Map<EventType, String> CHECKED = Map.of(
            EventType.REVIEWED, "承办",
            EventType.SCANNED, "自动扫描",
            EventType.CONFIDENTIALITY_RETURNED, "保密审查",
            EventType.CONFIDENTIALITY_PASSED, "保密审查");

    private static final Map<EventType, String> SIGNED = Map.of(
            EventType.CONFIDENTIALITY_RETURNED, "保密审查",
            EventType.CONFIDENTIALITY_PASSED, "保密审查",
            EventType.DRAFTED, "拟稿",
            EventType.LEGAL_RETURNED, "法制审核",
            EventType.LEGAL_PASSED, "法制审核",
            EventType.APPROVAL_RETURNED, "签发",
            EventType.APPROVED, "签发");

    private ReviewSheets() {}

    /** 检索记录表: one, once the review is closed; none while the case is back in review, since its records are in flux. */
    static List<Sheet> search(CaseMaterial from) {
        var request = from.request();
        if (request.stage().compareTo(CaseStage.REVIEW) <= 0) {
            return List.of();
        }
        return from.last(EventType.REVIEWED).stream()
                .map(event -> new Sheet(
                        new SearchRecordSheet(
                                NoticeRecords.facts(request),
                                shown(Objects.requireNonNull(request.handlingUnit())),
                                from.name(event.actor()),
                                request.items().stream()
                                        .map(ReviewSheets::search)
                                        .toList()),
                        day(event.at())))
                .toList();
    }

    private static SearchRecordSheet.ItemSearch search(RequestItem item) {
        var search = item.search();
        return new SearchRecordSheet.ItemSearch(
                new Quotation(List.of(shown(item.description()))),
                shownIfStated(search.waivedBecause()),
                shownIfStated(search.places()),
                shownIfStated(search.keywords()),
                shownIfStated(search.persons()),
                search.searchedOn(),
                shownIfStated(search.result()),
                item.records().stream().map(ReviewSheets::hit).toList());
    }

    private static SearchRecordSheet.Hit hit(FoundRecord found) {
        return new SearchRecordSheet.Hit(
                shown(found.title()),
                shownIfStated(found.documentNumber()),
                found.madeOn(),
                found.pages(),
                found.release().label());
    }

    /** 保密审查表: one, once the check is passed and while it stands. */
    static List<Sheet> confidentiality(CaseMaterial from) {
        var request = from.request();
        if (request.stage().compareTo(CaseStage.CONFIDENTIALITY) <= 0) {
            return List.of();
        }
        return from.last(EventType.CONFIDENTIALITY_PASSED).stream()
                .map(event -> new Sheet(
                        new ConfidentialitySheet(
                                NoticeRecords.facts(request),
                                shown(Objects.requireNonNull(request.handlingUnit())),
                                from.name(Objects.requireNonNull(
                                        request.handlers().handler())),
                                request.deliveryMethod().label() + "（"
                                        + request.carrier().label() + "）",
                                conclusions(request.items()),
                                from.opinions(CHECKED)),
                        day(event.at())))
                .toList();
    }

    private static List<ConfidentialitySheet.Conclusion> conclusions(List<RequestItem> items) {
        return items.stream()
                .flatMap(item -> item.records().stream()
                        .flatMap(found -> Stream.ofNullable(found.conclusion())
                                .map(conclusion -> conclusion(item, found, conclusion))))
                .toList();
    }

    private static ConfidentialitySheet.Conclusion conclusion(
            RequestItem item, FoundRecord found, CheckConclusion conclusion) {
        return new ConfidentialitySheet.Conclusion(
                item.number(),
                shown(found.title()),
                shownIfStated(found.documentNumber()),
                found.madeOn(),
                found.pages(),
                found.release().label(),
                conclusion.label(),
                shownIfStated(found.checkNote()));
    }

    /** 答复呈批单: one, once a draft is written; the opinions grow with the steps. */
    static List<Sheet> signOff(CaseMaterial from, OutcomeTable table) {
        var request = from.request();
        var open = request.items().stream().anyMatch(item -> item.answer().outcome() == null);
        if (open) {
            return List.of();
        }
        return from.last(EventType.DRAFTED).stream()
                .map(event -> new Sheet(
                        new SignOffSheet(
                                NoticeRecords.facts(request),
                                shownIfStated(request.handlingUnit()),
                                request.deadlines().targetDueOn(),
                                request.deadlines().finalDueOn(),
                                request.replyNumber(),
                                request.items().stream()
                                        .map(item -> answer(item, table))
                                        .toList(),
                                from.opinions(SIGNED)),
                        Objects.requireNonNullElse(request.signedOn(), day(event.at()))))
                .toList();
    }

    private static SignOffSheet.Answer answer(RequestItem item, OutcomeTable table) {
        var rule = table.rule(Objects.requireNonNull(item.answer().outcome()));
        return new SignOffSheet.Answer(
                rule.label(), rule.article(), shownIfStated(item.answer().reason()));
    }
}
