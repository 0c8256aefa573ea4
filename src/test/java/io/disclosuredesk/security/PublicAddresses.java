package io.disclosuredesk.security;

import org.springframework.mock.env.MockEnvironment;

/** Public addresses for tests of other packages. */
public final class PublicAddresses {

    /** Of a fictitious organ. */
    public static final PublicAddress SAMPLE = new PublicAddress(
            new MockEnvironment().withProperty("disclosure-desk.public-url", "https://gk.agency.example"));

    private PublicAddresses() {}
}
