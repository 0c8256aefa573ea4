package io.disclosuredesk.process;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.NoticeLetters;
import io.disclosuredesk.request.Corrections;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制发补正告知书; made once, however often the job runs. */
@Component
class IssueCorrectionNoticeDelegate implements JavaDelegate {

    private final Corrections corrections;
    private final NoticeLetters notices;

    IssueCorrectionNoticeDelegate(Corrections corrections, NoticeLetters notices) {
        this.corrections = corrections;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var correction = corrections.toBeIssued(caseNumber);
        // set and sealed first: the case is locked for the few lines that note it, not while its letter is laid out
        notices.issueCorrectionNotice(caseNumber, correction.what(), correction.dueOn());
        corrections.issued(caseNumber, correction.dueOn());
        execution.setVariable(ServeNotice.Variables.NOTICE_KIND, DocumentKind.CORRECTION_NOTICE.name());
    }
}
