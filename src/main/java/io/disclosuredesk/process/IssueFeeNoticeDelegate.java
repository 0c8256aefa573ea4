package io.disclosuredesk.process;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.NoticeLetters;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制发收费通知书; made once, however often the job runs. */
@Component
class IssueFeeNoticeDelegate implements JavaDelegate {

    private final Requests requests;
    private final Fees fees;
    private final NoticeLetters letters;

    IssueFeeNoticeDelegate(Requests requests, Fees fees, NoticeLetters letters) {
        this.requests = requests;
        this.fees = fees;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var fee = fees.current(requests.byNumber(caseNumber).id()).orElseThrow();
        letters.issueFeeNotice(caseNumber, fee);
        execution.setVariable(FeeProcess.Variables.NOTICE_KIND, DocumentKind.FEE_NOTICE.name());
    }
}
