package io.disclosuredesk.document.template;

/** A new wording was not saved for another reason than its text; names the field, in Chinese. */
public class WordingRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    WordingRefusedException(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The field to mend: validFrom, note or text. */
    public String field() {
        return field;
    }
}
