package io.disclosuredesk.document;

import io.disclosuredesk.request.Applicant;

/** How a letter speaks to its addressee: 您 to a person, 你单位 to an organisation. */
final class Addressing {

    private Addressing() {}

    static String of(Applicant applicant) {
        return applicant.type().isOrganisation() ? "你单位" : "您";
    }
}
