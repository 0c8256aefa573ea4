/**
 * Managers' figures and the annual report, counted from what happened to the cases. May use calendar, deadline, agency, decision,
 * request, evidence and security.
 */
@ApplicationModule(
        allowedDependencies = {"calendar", "deadline", "agency", "decision", "request", "evidence", "security"})
@NullMarked
package io.disclosuredesk.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
