package io.disclosuredesk.security;

import java.util.function.Predicate;

/** Where a person begins after logging in without having asked for a page. */
final class LandingPage {

    private LandingPage() {}

    static String pathFor(Predicate<String> hasRole) {
        return hasRole.test(Role.ADMINISTRATOR.name())
                ? "/camunda/app/admin/default/"
                : "/camunda/app/tasklist/default/";
    }
}
