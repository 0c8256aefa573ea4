package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a task's form. They come as variables named {@code answer…}, are handed to the domain by the record step and
 * taken away: {@link CaseHistoryLevel} keeps them out of the engine's history, so what staff write about a person stays in
 * the case.
 */
final class Answers {

    /** How every variable that carries an answer begins. */
    static final String PREFIX = "answer";

    private final DelegateExecution execution;

    Answers(DelegateExecution execution) {
        this.execution = execution;
    }

    /** The text of an answer, taken away; null when it was left empty. */
    @Nullable
    String text(String name) {
        var value = execution.getVariable(name);
        execution.removeVariable(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /** A choice, taken away; refused when nothing, or something unknown, was chosen. */
    <E extends Enum<E>> E choice(String name, Class<E> type, String question) {
        var chosen = text(name);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(chosen)) {
                return constant;
            }
        }
        throw new StepRefusedException("请选择“" + question + "”。");
    }

    /** A yes or no, taken away; refused when it was left open. */
    boolean yes(String name, String question) {
        return choice(name, YesNo.class, question) == YesNo.YES;
    }

    private enum YesNo {
        YES,
        NO
    }
}
