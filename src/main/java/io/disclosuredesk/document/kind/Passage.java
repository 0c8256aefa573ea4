package io.disclosuredesk.document.kind;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Words of the organ that may run over several paragraphs, one a line: set as text of the letter.
 *
 * @param text never blank
 */
public record Passage(@JsonValue String text) {
    /** Refuses a blank text. */
    @JsonCreator
    public Passage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("段落不能为空。");
        }
    }
}
