package io.disclosuredesk.process;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.NoticeLetters;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制发撤回申请确认书; made once, however often the job runs. */
@Component
class IssueWithdrawalConfirmationDelegate implements JavaDelegate {

    private final Requests requests;
    private final RequestWithdrawals withdrawals;
    private final NoticeLetters letters;

    IssueWithdrawalConfirmationDelegate(Requests requests, RequestWithdrawals withdrawals, NoticeLetters letters) {
        this.requests = requests;
        this.withdrawals = withdrawals;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var withdrawal = withdrawals.of(requests.byNumber(caseNumber).id()).orElseThrow();
        letters.issueWithdrawalConfirmation(caseNumber, withdrawal);
        execution.setVariable(ServeNotice.Variables.NOTICE_KIND, DocumentKind.WITHDRAWAL.name());
    }
}
