package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
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

    /** A date, taken away; forms send it as text, with or without a time. Null when it was left empty. */
    @Nullable
    LocalDate date(String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw new StepRefusedException("日期写法不对，请写成 2026-03-09 的样式。");
        }
    }

    /** A whole number, taken away; null when it was left empty. */
    @Nullable
    Integer number(String name, String question) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.strip().matches("\\d{1,6}")) {
            throw new StepRefusedException("“" + question + "”请填写数字。");
        }
        return Integer.valueOf(text.strip());
    }

    /** A sum in yuan with at most two decimals, taken away; null when it was left empty. */
    @Nullable
    BigDecimal amount(String name, String question) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.strip().matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new StepRefusedException("“" + question + "”请填写金额，单位元，例如380或者380.50。");
        }
        return new BigDecimal(text.strip());
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
