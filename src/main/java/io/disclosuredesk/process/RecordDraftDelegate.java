package io.disclosuredesk.process;

import io.disclosuredesk.document.ReplyLetters;
import io.disclosuredesk.request.Drafting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 拟稿: closes the draft; its content was saved in the case through the form. */
@Component
class RecordDraftDelegate implements JavaDelegate {

    private final Drafting drafting;
    private final ReplyLetters replies;

    RecordDraftDelegate(Drafting drafting, ReplyLetters replies) {
        this.drafting = drafting;
        this.replies = replies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafting.record(execution.getProcessBusinessKey(), Staff.of(execution));
        replies.requirePrintable(execution.getProcessBusinessKey());
    }
}
