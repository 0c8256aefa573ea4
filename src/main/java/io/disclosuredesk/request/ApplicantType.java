package io.disclosuredesk.request;

/** Who asks: the six leaf columns of table 3 of the annual report (law sheet §4.1). */
public enum ApplicantType {
    NATURAL_PERSON("自然人"),
    BUSINESS("商业企业"),
    RESEARCH("科研机构"),
    PUBLIC_WELFARE("社会公益组织"),
    LEGAL_SERVICE("法律服务机构"),
    OTHER_ORGANISATION("其他法人或组织");

    private final String label;

    ApplicantType(String label) {
        this.label = label;
    }

    /** The Chinese word on screens and letters. */
    public String label() {
        return label;
    }

    /** Whether this is a legal person or other organisation (法人或其他组织). */
    public boolean isOrganisation() {
        return this != NATURAL_PERSON;
    }
}
