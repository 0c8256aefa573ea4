package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who is acting: always the login, never a variable that a client could send. */
final class Staff {

    private Staff() {}

    static String authenticated(ProcessEngineServices engine) {
        var authentication = engine.getIdentityService().getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            throw new StepRefusedException("无法确认办理人身份，请重新登录。");
        }
        return authentication.getUserId();
    }

    static String of(DelegateExecution execution) {
        return authenticated(execution.getProcessEngineServices());
    }
}
