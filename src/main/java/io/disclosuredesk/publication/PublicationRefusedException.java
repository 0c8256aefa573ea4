package io.disclosuredesk.publication;

import java.util.Map;

/** What was handed in cannot stand in the catalogue; says what to mend. */
public class PublicationRefusedException extends RuntimeException {

    private final transient Map<String, String> errors;

    PublicationRefusedException(Map<String, String> errors) {
        super(String.join("", errors.values()));
        this.errors = Map.copyOf(errors);
    }

    PublicationRefusedException(String field, String message) {
        this(Map.of(field, message));
    }

    /** A sentence for each input at fault, by the input's name. */
    public Map<String, String> errors() {
        return errors;
    }
}
