package io.disclosuredesk.document;

import io.disclosuredesk.document.check.CheckOccasion;
import io.disclosuredesk.document.check.CheckReport;
import io.disclosuredesk.document.check.CheckReports;
import io.disclosuredesk.document.check.Finding;
import io.disclosuredesk.document.check.KeptCheck;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 法律校验 of replies: shown while a reply is drafted, asked for when one is passed or signed off. */
@Component
public class LetterChecks {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;
    private static final int NAMED = 5;

    private final Requests requests;
    private final ReplyLetters letters;
    private final LetterGate gate;
    private final CheckReports reports;
    private final CaseHistory history;

    LetterChecks(Requests requests, ReplyLetters letters, LetterGate gate, CheckReports reports, CaseHistory history) {
        this.requests = requests;
        this.letters = letters;
        this.gate = gate;
        this.reports = reports;
        this.history = history;
    }

    /**
     * The report on the reply as it would be issued now.
     *
     * @throws StepRefusedException if an item has no outcome yet
     */
    public CheckReport check(String caseNumber) {
        return check(requests.byNumber(caseNumber));
    }

    /** The reports that were kept, oldest first. */
    public List<KeptCheck> kept(String caseNumber) {
        return reports.of(requests.byNumber(caseNumber).id());
    }

    /**
     * Before a legal reviewer passes the reply, in the transaction of the review.
     *
     * @param overruleReason why it passes in spite of its warnings, at least 10 characters; needed when there are any
     * @throws StepRefusedException if there are errors, or warnings without a reason
     */
    @Transactional
    public void passLegalReview(String caseNumber, String userId, @Nullable String overruleReason) {
        var request = requests.byNumber(caseNumber);
        if (request.stage() != CaseStage.LEGAL) {
            return; // the review itself says so
        }
        var report = check(request);
        requireNoErrors(report, "不能通过法制审核");
        var warnings = report.warnings();
        var reason = warnings.isEmpty() ? null : reason(warnings, overruleReason);
        reports.keep(request.id(), CheckOccasion.LEGAL_REVIEW, report, userId, null, reason);
        if (reason != null) {
            overruled(request, userId, warnings, "仍予通过", reason);
        }
    }

    /**
     * Before a reply is signed off, in the transaction of the sign-off: dates and settings may have changed since the review.
     *
     * @param overruleReason why it is signed in spite of warnings that the legal reviewer has not seen, at least 10 characters;
     *     needed when there are any
     * @throws StepRefusedException if there are errors, or new warnings without a reason
     */
    @Transactional
    public void passSignOff(String caseNumber, String userId, @Nullable String overruleReason) {
        var request = requests.byNumber(caseNumber);
        var report = check(request);
        requireNoErrors(report, "不能签发");
        var warnings = unseen(request, report.warnings());
        var reason = warnings.isEmpty() ? null : reason(warnings, overruleReason);
        reports.keep(request.id(), CheckOccasion.SIGN_OFF, report, userId, null, reason);
        if (reason != null) {
            overruled(request, userId, warnings, "仍予签发", reason);
        }
    }

    /** What the last legal review had not found at the same place. */
    private List<Finding> unseen(DisclosureRequest request, List<Finding> warnings) {
        var seen = reports.of(request.id()).stream()
                .filter(kept -> kept.occasion() == CheckOccasion.LEGAL_REVIEW)
                .reduce((earlier, later) -> later)
                .map(KeptCheck::findings)
                .orElse(List.of());
        return warnings.stream()
                .filter(warning -> seen.stream()
                        .noneMatch(known -> known.rule().equals(warning.rule().name())
                                && known.where().equals(warning.where())))
                .toList();
    }

    private void overruled(
            DisclosureRequest request, String userId, List<Finding> warnings, String deed, String reason) {
        history.append(
                request.id(),
                EventType.CHECK_OVERRULED,
                userId,
                "法律校验提示" + warnings.size() + "处（"
                        + warnings.stream()
                                .map(finding -> finding.rule().label())
                                .distinct()
                                .collect(Collectors.joining("、"))
                        + "），" + deed + "，理由：" + reason);
    }

    private CheckReport check(DisclosureRequest request) {
        return gate.check(request, letters.letter(request, true));
    }

    private static void requireNoErrors(CheckReport report, String deed) {
        var errors = report.errors();
        if (!errors.isEmpty()) {
            throw new StepRefusedException("法律校验有" + errors.size() + "处严重问题，" + deed + "。" + named(errors)
                    + "请退回承办岗修改；属于机关设置或者文书模板的，请先由管理员改正。");
        }
    }

    private static String reason(List<Finding> warnings, @Nullable String typed) {
        var reason = InputText.lines(typed);
        var length = reason == null ? 0 : reason.codePointCount(0, reason.length());
        if (reason == null || length < SHORTEST) {
            throw new StepRefusedException("法律校验有" + warnings.size() + "处提示，通过须说明理由。" + named(warnings)
                    + "请逐条核对：要改的退回承办岗；可以这样答复的，在“提示的处理理由”中写明为什么，至少" + SHORTEST + "个字。");
        }
        if (length > LONGEST) {
            throw new StepRefusedException("提示的处理理由超过" + LONGEST + "字，请删减。");
        }
        return reason;
    }

    private static String named(List<Finding> findings) {
        return IntStream.range(0, Math.min(NAMED, findings.size()))
                        .mapToObj(i -> (i + 1) + ". " + findings.get(i).sentence())
                        .collect(Collectors.joining())
                + (findings.size() > NAMED ? "其余见“法律校验”页。" : "");
    }
}
