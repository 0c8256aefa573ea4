package io.disclosuredesk.portal;

import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps of asking, in order; each has an address of its own. */
enum ApplyStep {
    APPLICANT(
            "applicant",
            "申请人",
            """
            applicant.name applicant.idNumber applicant.representative applicant.contactPerson applicant.phone applicant.email \
            applicant.address applicant.postcode agent.name agent.idNumber agent.phone agent.scope dictation.writer \
            dictation.reason""",
            "applicant.type applicant.idType behalf agent.idType dictated dictation.confirmation notice"),
    WISH("wish", "想要什么", "", ""),
    DELIVERY("delivery", "怎么获取", "applicant.email applicant.address applicant.postcode", "carrier deliveryMethod"),
    CHECK("check", "核对提交", "", "");

    /** All addresses, for a path pattern. */
    static final String PATHS = "applicant|wish|delivery|check";

    private final String path;
    private final String label;
    private final String texts;
    private final String choices;

    ApplyStep(String path, String label, String texts, String choices) {
        this.path = path;
        this.label = label;
        this.texts = texts;
        this.choices = choices;
    }

    static Optional<ApplyStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** What the applicant reads. */
    public String label() {
        return label;
    }

    /** Texts typed here. A page that does not show one of them does not empty it. */
    List<String> texts() {
        return names(texts);
    }

    /** Choices made here: a browser leaves out what is not chosen. */
    List<String> choices() {
        return names(choices);
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    }

    ApplyStep next() {
        return switch (this) {
            case APPLICANT -> WISH;
            case WISH -> DELIVERY;
            case DELIVERY, CHECK -> CHECK;
        };
    }

    ApplyStep previous() {
        return switch (this) {
            case APPLICANT, WISH -> APPLICANT;
            case DELIVERY -> WISH;
            case CHECK -> DELIVERY;
        };
    }

    /** Whether this is where the error can be mended. */
    boolean mends(FieldError error) {
        var field = error.field();
        return switch (this) {
            case APPLICANT ->
                field.startsWith("applicant.")
                        || field.startsWith("agent.")
                        || field.startsWith("dictation.")
                        || field.startsWith("identity.");
            case WISH -> field.startsWith("items") || field.startsWith("attachments");
            case DELIVERY ->
                choices().contains(field) || field.equals("applicant.email") || field.equals("applicant.address");
            case CHECK -> false;
        };
    }
}
