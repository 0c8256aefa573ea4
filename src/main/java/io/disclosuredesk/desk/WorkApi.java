package io.disclosuredesk.desk;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.process.InformationRequest.Task;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.ConfidentialityCheck;
import io.disclosuredesk.request.Drafting;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Review;
import io.disclosuredesk.request.StepRefusedException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps unfinished work of the embedded forms in the case, for the holder of the task only. */
@RestController
@RequestMapping("/desk/api/cases/{caseNumber}")
class WorkApi {

    private final CaseAccess access;
    private final Review review;
    private final ConfidentialityCheck check;
    private final Drafting drafting;

    WorkApi(CaseAccess access, Review review, ConfidentialityCheck check, Drafting drafting) {
        this.access = access;
        this.review = review;
        this.check = check;
        this.drafting = drafting;
    }

    /** What the form of the review sends. */
    record ReviewWork(List<Review.ItemReview> items) {}

    /** What the form of the confidentiality check sends. */
    record CheckWork(List<Conclusion> conclusions) {}

    /** A conclusion, possibly still open. */
    record Conclusion(
            int itemNumber,
            int recordNumber,
            @Nullable CheckConclusion conclusion,
            @Nullable String note) {}

    /** What the form of the draft sends. */
    record DraftWork(List<Answer> items) {}

    /** The answer to one item, possibly still open. */
    record Answer(
            int itemNumber,
            @Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable String access,
            @Nullable String withheld,
            @Nullable Map<AnswerElement, String> elements) {

        private ItemAnswer answer() {
            return new ItemAnswer(
                    outcome,
                    reason,
                    access,
                    withheld,
                    elements == null ? AnswerValues.NONE : new AnswerValues(elements));
        }
    }

    @PutMapping("/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveReview(@PathVariable String caseNumber, @RequestBody ReviewWork work) {
        var request = access.openForWork(caseNumber, Task.REVIEW);
        work.items().forEach(WorkApi::requireWhole);
        review.save(request.caseNumber(), work.items());
    }

    @PutMapping("/confidentiality-check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveCheck(@PathVariable String caseNumber, @RequestBody CheckWork work) {
        var request = access.openForWork(caseNumber, Task.CONFIDENTIALITY_CHECK);
        check.save(
                request.caseNumber(),
                work.conclusions().stream()
                        .filter(WorkApi::isConcluded)
                        .map(WorkApi::concluded)
                        .toList());
    }

    @PutMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable String caseNumber, @RequestBody DraftWork work) {
        var request = access.openForWork(caseNumber, Task.DRAFT);
        drafting.save(
                request.caseNumber(),
                work.items().stream()
                        .collect(Collectors.toMap(Answer::itemNumber, Answer::answer, (first, last) -> last)));
    }

    /** A client can leave out what the form always sends. */
    private static void requireWhole(Review.ItemReview item) {
        if (item.search() == null
                || item.records() == null
                || item.records().stream().anyMatch(found -> found.release() == null)) {
            throw new StepRefusedException("第" + item.itemNumber() + "项的检索记录不完整，或有检索到的信息没有选择公开意见，请核对后重新保存。");
        }
    }

    /** A note without a conclusion would be lost: it is refused, not dropped. */
    private static boolean isConcluded(Conclusion open) {
        if (open.conclusion() == null && open.note() != null && !open.note().isBlank()) {
            throw new StepRefusedException(
                    "第" + open.itemNumber() + "项第" + open.recordNumber() + "件：写了意见但没有选择审查结论，请先选择结论。");
        }
        return open.conclusion() != null;
    }

    private static ConfidentialityCheck.RecordConclusion concluded(Conclusion open) {
        var conclusion = open.conclusion();
        if (conclusion == null) {
            throw new IllegalArgumentException("no conclusion");
        }
        return new ConfidentialityCheck.RecordConclusion(
                open.itemNumber(), open.recordNumber(), conclusion, open.note());
    }
}
