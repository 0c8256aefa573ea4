package io.disclosuredesk.process;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.NoticeLetters;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Requests;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制发延期答复告知书; made once, however often the job runs. */
@Component
class IssueExtensionNoticeDelegate implements JavaDelegate {

    private final Requests requests;
    private final Extensions extensions;
    private final NoticeLetters letters;

    IssueExtensionNoticeDelegate(Requests requests, Extensions extensions, NoticeLetters letters) {
        this.requests = requests;
        this.extensions = extensions;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var extension = extensions.current(requests.byNumber(caseNumber).id()).orElseThrow();
        letters.issueExtensionNotice(
                caseNumber,
                extension.workdays(),
                extension.reason(),
                Objects.requireNonNull(extension.newDueOn(), "延期须先经同意"));
        execution.setVariable(DeadlineExtension.Variables.NOTICE_KIND, DocumentKind.EXTENSION_NOTICE.name());
    }
}
