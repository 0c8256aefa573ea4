package io.disclosuredesk.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 审查: for each item the organ searches, or says why it need not, and lists what it found. */
@Component
public class Review {

    private final CaseSteps steps;
    private final RequestItems items;
    private final ReleasedFiles files;
    private final Fees fees;
    private final CaseHistory history;
    private final Clock clock;

    Review(CaseSteps steps, RequestItems items, ReleasedFiles files, Fees fees, CaseHistory history, Clock clock) {
        this.steps = steps;
        this.items = items;
        this.files = files;
        this.fees = fees;
        this.history = history;
        this.clock = clock;
    }

    /** What was searched and found for the item with this position. */
    public record ItemReview(int itemNumber, SearchRecord search, List<FoundRecord> records) {}

    /**
     * Keeps unfinished work; items not named stay as they are.
     *
     * @throws StepRefusedException if the case is not under review or has no such item
     */
    @Transactional
    public void save(String caseNumber, List<ItemReview> reviews) {
        var request = steps.at(caseNumber, CaseStage.REVIEW);
        for (var review : reviews) {
            var item = ItemsOf.item(request, review.itemNumber());
            var search = review.search();
            items.saveSearch(
                    item.id(),
                    new SearchRecord(
                            Bounded.lines("检索范围", search.places(), 2000),
                            Bounded.lines("检索关键词", search.keywords(), 1000),
                            Bounded.lines("检索人", search.persons(), 1000),
                            search.searchedOn(),
                            Bounded.lines("检索结果", search.result(), 4000),
                            Bounded.lines("无需检索的理由", search.waivedBecause(), 2000)));
            items.replaceRecords(
                    item.id(), review.records().stream().map(Review::cleaned).toList());
        }
    }

    /**
     * Closes the review.
     *
     * @return whether the head must decide on a processing fee first
     * @throws StepRefusedException if an item has neither a complete search record nor a reason for none, or contradicts
     *     itself
     */
    @Transactional
    public boolean record(String caseNumber, String userId) {
        var request = steps.at(caseNumber, CaseStage.REVIEW);
        request.items().forEach(this::requireConsistent);
        files.contradiction(request).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        var next = fees.stageAfterReview(request);
        steps.advance(request, next, new CaseSteps.Actor("handler_id", userId));
        var found =
                request.items().stream().mapToInt(item -> item.records().size()).sum();
        history.append(
                request.id(),
                EventType.REVIEWED,
                userId,
                "逐项检索" + request.items().size() + "项，检索到信息" + found + "件");
        return next == CaseStage.FEE;
    }

    private void requireConsistent(RequestItem item) {
        var search = item.search();
        var which = "第" + item.number() + "项：";
        if (!search.isComplete() && !search.isWaived()) {
            throw new StepRefusedException(which + "请填全检索记录（范围、关键词、检索人、日期、结果），或写明无需检索的理由。");
        }
        if (search.isComplete() && search.isWaived()) {
            throw new StepRefusedException(which + "已有检索记录，又写了无需检索的理由，两者只能留一个。");
        }
        if (search.isWaived() && !item.records().isEmpty()) {
            throw new StepRefusedException(which + "写明无需检索，却列有检索到的信息，请核对。");
        }
        var searchedOn = search.searchedOn();
        if (searchedOn != null && searchedOn.isAfter(LocalDate.now(clock))) {
            throw new StepRefusedException(which + "检索日期不能晚于今天。");
        }
    }

    private static FoundRecord cleaned(FoundRecord found) {
        var title = Bounded.printed("信息名称", Bounded.line("信息名称", found.title(), 300));
        if (title == null) {
            throw new StepRefusedException("检索到的信息请写明名称。");
        }
        var pages = found.pages();
        if (pages != null && (pages < 1 || pages > 100_000)) {
            throw new StepRefusedException("“" + title + "”的页数应在1至100000之间。");
        }
        return new FoundRecord(
                found.number(),
                title,
                Bounded.printed("文号", Bounded.line("文号", found.documentNumber(), 100)),
                found.madeOn(),
                pages,
                found.release(),
                null,
                null,
                found.id());
    }
}
