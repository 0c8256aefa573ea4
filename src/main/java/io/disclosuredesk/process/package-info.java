/** The only package that knows the engine (besides identity in security): it drives a case through the model. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "deadline",
            "agency",
            "decision",
            "request",
            "screening",
            "document",
            "document :: seal",
            "delivery",
            "evidence",
            "security"
        })
@NullMarked
package io.disclosuredesk.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
