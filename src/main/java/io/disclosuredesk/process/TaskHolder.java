package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Only who signed for a task closes it: two people on one task cannot both decide, and every decision has one name. */
@Component
class TaskHolder implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var user = Staff.authenticated(task.getProcessEngineServices());
        if (task.getAssignee() == null) {
            throw new StepRefusedException("请先签收任务，再办理。");
        }
        if (!task.getAssignee().equals(user)) {
            throw new StepRefusedException("本任务已由其他人员签收，请刷新任务列表；确需接办的，请对方先取消签收。");
        }
    }
}
