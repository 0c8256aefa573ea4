/**
 * Managers' figures and the annual report, counted from what happened to the cases. May use calendar, deadline, agency, decision,
 * request, evidence, security and, for where cases are in the models, process.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "deadline",
            "agency",
            "decision",
            "request",
            "evidence",
            "security",
            "process"
        })
@NullMarked
package io.disclosuredesk.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
