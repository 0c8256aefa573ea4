package io.disclosuredesk.process;

import io.disclosuredesk.request.ConfidentialityCheck;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.screening.ConfidentialityScan;
import io.disclosuredesk.screening.ScanFinding;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 扫描涉密与个人信息: points at what the person who checks should look at. */
@Component
class ScanConfidentialityDelegate implements JavaDelegate {

    private final Requests requests;
    private final ConfidentialityScan scan;
    private final ConfidentialityCheck check;

    ScanConfidentialityDelegate(Requests requests, ConfidentialityScan scan, ConfidentialityCheck check) {
        this.requests = requests;
        this.scan = scan;
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var findings = scan.scan(requests.byNumber(caseNumber));
        var result = findings.isEmpty()
                ? "未发现密级标志和个人信息；扫描不代替人工审查"
                : "发现" + findings.size() + "处："
                        + findings.stream().map(ScanFinding::kind).distinct().collect(Collectors.joining("、"));
        check.scanned(caseNumber, result);
    }
}
