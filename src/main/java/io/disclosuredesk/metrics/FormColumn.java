package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of table 3, in its order: who asked, and the total (law sheet §4.1). */
enum FormColumn {
    NATURAL_PERSON(ApplicantType.NATURAL_PERSON, "自然人"),
    BUSINESS(ApplicantType.BUSINESS, "商业企业"),
    RESEARCH(ApplicantType.RESEARCH, "科研机构"),
    PUBLIC_WELFARE(ApplicantType.PUBLIC_WELFARE, "社会公益组织"),
    LEGAL_SERVICE(ApplicantType.LEGAL_SERVICE, "法律服务机构"),
    OTHER_ORGANISATION(ApplicantType.OTHER_ORGANISATION, "其他"),
    TOTAL(null, "总计");

    /** The heading over the five kinds of organisation. */
    static final String ORGANISATIONS = "法人或其他组织";

    /** All seven, in the order of the table. */
    static final List<FormColumn> ALL = List.of(values());

    /** The columns that are counted; the total is made of them. */
    static final List<FormColumn> COUNTED =
            Arrays.stream(values()).filter(column -> column != TOTAL).toList();

    private final @Nullable ApplicantType type;
    private final String label;

    FormColumn(@Nullable ApplicantType type, String label) {
        this.type = type;
        this.label = label;
    }

    /** Whose requests stand in it; null for the total. */
    @Nullable
    ApplicantType type() {
        return type;
    }

    /** Where its number stands in a row, from 0. */
    int position() {
        return ALL.indexOf(this);
    }

    /** The words of the form. */
    String label() {
        return label;
    }
}
