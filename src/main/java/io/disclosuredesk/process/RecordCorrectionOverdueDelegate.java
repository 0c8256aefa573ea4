package io.disclosuredesk.process;

import io.disclosuredesk.request.Abandonment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记录补正期满: notes the silence; a person decides what it means. */
@Component
class RecordCorrectionOverdueDelegate implements JavaDelegate {

    private final Abandonment abandonment;

    RecordCorrectionOverdueDelegate(Abandonment abandonment) {
        this.abandonment = abandonment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        abandonment.overdue(execution.getProcessBusinessKey());
    }
}
