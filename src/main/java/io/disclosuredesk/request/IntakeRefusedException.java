package io.disclosuredesk.request;

import java.util.List;

/** What was handed in cannot be taken as a request yet: something is missing without which nobody could be answered. */
public class IntakeRefusedException extends RuntimeException {

    /**
     * One thing to mend.
     *
     * @param field the input as named in the API ({@code items[0].description})
     */
    public record FieldError(String field, String message) {}

    private final transient List<FieldError> errors;

    /** @param errors at least one */
    public IntakeRefusedException(List<FieldError> errors) {
        super("申请尚不能提交：" + errors.get(0).message());
        this.errors = List.copyOf(errors);
    }

    /** All things to mend, in the order of the form. */
    public List<FieldError> errors() {
        return errors;
    }
}
