package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/**
 * Lets a refusal reach Tasklist as the sentence it is. The engine wraps what a task listener throws into a text of its own
 * ("ENGINE-03051 …"), which tells a member of staff nothing.
 */
@Component
@NullUnmarked
class RefusalSentences extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                first(configuration.getCustomPreCommandInterceptorsTxRequired()));
    }

    private static List<CommandInterceptor> first(List<CommandInterceptor> others) {
        var all = new ArrayList<CommandInterceptor>();
        all.add(new Unwrap());
        all.addAll(Objects.requireNonNullElse(others, List.of()));
        return all;
    }

    /** Stands outside the transaction, which is already rolled back when this sees the exception. */
    private static final class Unwrap extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (ProcessEngineException e) {
                for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                    if (cause instanceof StepRefusedException) {
                        throw new StepRefusedException(cause.getMessage());
                    }
                }
                throw e;
            }
        }
    }
}
