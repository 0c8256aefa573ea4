package io.disclosuredesk.document;

import io.disclosuredesk.document.template.ShippedWordings;

/** Letters with the wordings that ship, without a database. */
final class ShippedLetters {

    private ShippedLetters() {}

    static Letters letters() {
        return new Letters(new ShippedWordings());
    }
}
