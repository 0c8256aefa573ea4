/** The pages of applicants and the public API. */
@ApplicationModule(
        allowedDependencies = {
            "request",
            "document",
            "delivery",
            "deadline",
            "calendar",
            "agency",
            "publication",
            "process",
            "security"
        })
@NullMarked
package io.disclosuredesk.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
