package io.disclosuredesk.document.kind;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Somebody else's words, quoted as they are: numbered where there are several, set apart from the organ's own.
 *
 * @param items at least one, none blank
 */
public record Quotation(@JsonValue List<String> items) {
    /** Refuses to quote nothing. */
    @JsonCreator
    public Quotation {
        items = List.copyOf(items);
        if (items.isEmpty() || items.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("引文不能为空。");
        }
    }
}
