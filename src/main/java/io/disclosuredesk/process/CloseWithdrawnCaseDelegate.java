package io.disclosuredesk.process;

import io.disclosuredesk.evidence.EvidenceBundle;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.security.StaffDirectory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 归档撤回的申请: the file is complete, then its evidence is closed, the closing included. */
@Component
class CloseWithdrawnCaseDelegate implements JavaDelegate {

    private final RequestWithdrawals withdrawals;
    private final EvidenceBundle evidence;
    private final StaffDirectory staff;

    CloseWithdrawnCaseDelegate(RequestWithdrawals withdrawals, EvidenceBundle evidence, StaffDirectory staff) {
        this.withdrawals = withdrawals;
        this.evidence = evidence;
        this.staff = staff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        // set before the case row is locked
        var sheets = evidence.sheets(caseNumber, staff::displayName);
        withdrawals.fileClosed(caseNumber);
        evidence.close(caseNumber, sheets);
    }
}
