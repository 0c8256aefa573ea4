package io.disclosuredesk.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets every new user task, of whatever model, ask {@link TaskPriorities} how urgent it is and {@link KnownAnswers} what is known. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
@NullUnmarked
class NewTasks extends AbstractProcessEnginePlugin {

    // asked for late: they need the engine that this takes part in making
    private final ObjectProvider<TaskPriorities> priorities;
    private final ObjectProvider<KnownAnswers> known;

    NewTasks(ObjectProvider<TaskPriorities> priorities, ObjectProvider<KnownAnswers> known) {
        this.priorities = priorities;
        this.known = known;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<BpmnParseListener>(
                Objects.requireNonNullElse(configuration.getCustomPostBPMNParseListeners(), List.of()));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .addTaskListener(TaskListener.EVENTNAME_CREATE, task -> {
                            priorities.getObject().notify(task);
                            known.getObject().notify(task);
                        });
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
