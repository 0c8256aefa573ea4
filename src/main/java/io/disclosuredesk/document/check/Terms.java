package io.disclosuredesk.document.check;

import java.time.LocalDate;
import java.util.Objects;

/** The day on which a reply is judged to be in time. */
final class Terms {

    private Terms() {}

    /** The day it was signed; today while it is a draft, so that what was signed in time is not late overnight. */
    static LocalDate day(Reading letter) {
        return Objects.requireNonNullElse(
                letter.request().signedOn(), letter.checked().circumstances().today());
    }
}
