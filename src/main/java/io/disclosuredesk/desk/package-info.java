/** The staff pages beside Tasklist: counter intake, case file and the API of the embedded forms. */
@ApplicationModule(
        allowedDependencies = {
            "request",
            "document",
            "document :: check",
            "document :: kind",
            "document :: seal",
            "document :: template",
            "delivery",
            "evidence",
            "metrics",
            "screening",
            "calendar",
            "deadline",
            "agency",
            "publication",
            "decision",
            "process",
            "security"
        })
@NullMarked
package io.disclosuredesk.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
