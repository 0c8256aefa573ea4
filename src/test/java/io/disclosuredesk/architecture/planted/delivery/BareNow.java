package io.disclosuredesk.architecture.planted.delivery;

import java.time.Instant;

final class BareNow {

    private BareNow() {}

    static Instant now() {
        return Instant.now();
    }
}
