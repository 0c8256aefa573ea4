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
            List.of(
                    "applicant.name",
                    "applicant.idNumber",
                    "applicant.representative",
                    "applicant.contactPerson",
                    "applicant.phone",
                    "applicant.email",
                    "applicant.address",
                    "applicant.postcode",
                    "agent.name",
                    "agent.idNumber",
                    "agent.phone",
                    "agent.scope",
                    "dictation.writer",
                    "dictation.reason"),
            List.of(
                    "applicant.type",
                    "applicant.idType",
                    "behalf",
                    "agent.idType",
                    "dictated",
                    "dictation.confirmation",
                    "notice")),
    WISH("wish", "想要什么", List.of(), List.of()),
    DELIVERY(
            "delivery",
            "怎么获取",
            List.of("applicant.email", "applicant.address", "applicant.postcode"),
            List.of("carrier", "deliveryMethod")),
    CHECK("check", "核对提交", List.of(), List.of());

    /** All addresses, for a path pattern. */
    static final String PATHS = "applicant|wish|delivery|check";

    private final String path;
    private final String label;
    private final List<String> texts;
    private final List<String> choices;

    ApplyStep(String path, String label, List<String> texts, List<String> choices) {
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
        return texts;
    }

    /** Choices made here: a browser leaves out what is not chosen. */
    List<String> choices() {
        return choices;
    }

    ApplyStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    ApplyStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
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
                choices.contains(field) || field.equals("applicant.email") || field.equals("applicant.address");
            case CHECK -> false;
        };
    }
}
