package io.disclosuredesk.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 保密审查: a second person concludes record by record before anything is disclosed (条例第十七条). Silence is no consent. */
@Component
public class ConfidentialityCheck {

    private final CaseSteps steps;
    private final RequestItems items;
    private final ReleasedFiles files;
    private final CaseHistory history;

    ConfidentialityCheck(CaseSteps steps, RequestItems items, ReleasedFiles files, CaseHistory history) {
        this.steps = steps;
        this.items = items;
        this.files = files;
        this.history = history;
    }

    /** The conclusion on one record. */
    public record RecordConclusion(
            int itemNumber,
            int recordNumber,
            CheckConclusion conclusion,
            @Nullable String note) {}

    /** Keeps unfinished work. */
    @Transactional
    public void save(String caseNumber, List<RecordConclusion> conclusions) {
        var request = steps.at(caseNumber, CaseStage.CONFIDENTIALITY);
        for (var conclusion : conclusions) {
            items.conclude(
                    ItemsOf.item(request, conclusion.itemNumber()).id(),
                    conclusion.recordNumber(),
                    conclusion.conclusion(),
                    Bounded.lines("审查意见", conclusion.note(), 2000));
        }
    }

    /** Notes what the automatic scan found, for the person who decides. */
    @Transactional
    public void scanned(String caseNumber, String result) {
        var request = steps.at(caseNumber, CaseStage.CONFIDENTIALITY);
        history.append(request.id(), EventType.SCANNED, CaseHistory.SYSTEM, result);
    }

    /**
     * Passes the case.
     *
     * @throws StepRefusedException if the user handled the case, a record has no conclusion, or a conclusion against
     *     disclosure gives no ground
     */
    @Transactional
    public void pass(String caseNumber, String userId) {
        var request = checkedBy(caseNumber, userId);
        for (var item : request.items()) {
            for (var found : item.records()) {
                requireConclusion(item, found);
            }
        }
        steps.advance(request, CaseStage.DRAFT, new CaseSteps.Actor("checker_id", userId));
        history.append(
                request.id(), EventType.CONFIDENTIALITY_PASSED, userId, "逐项审查完毕" + files.passAll(request, userId));
    }

    /** Sends the case back to the handler; the reason is required. */
    @Transactional
    public void sendBack(String caseNumber, String userId, @Nullable String reason) {
        var request = checkedBy(caseNumber, userId);
        var why = Bounded.lines("退回意见", reason, 2000);
        steps.sendBack(request, CaseStage.REVIEW, new CaseSteps.Actor("checker_id", userId), why);
        history.append(request.id(), EventType.CONFIDENTIALITY_RETURNED, userId, "退回承办岗：" + why);
    }

    private DisclosureRequest checkedBy(String caseNumber, String userId) {
        var request = steps.at(caseNumber, CaseStage.CONFIDENTIALITY);
        FourEyes.CONFIDENTIALITY_CHECK.refusal(request, userId).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        return request;
    }

    private static void requireConclusion(RequestItem item, FoundRecord found) {
        var which = "第" + item.number() + "项“" + found.title() + "”：";
        if (found.conclusion() == null) {
            throw new StepRefusedException(which + "请选择审查结论，不能漏项。");
        }
        if (found.conclusion() != CheckConclusion.MAY_BE_DISCLOSED && found.checkNote() == null) {
            throw new StepRefusedException(which + "结论为“" + found.conclusion().label() + "”的，请写明理由和依据。");
        }
    }
}
