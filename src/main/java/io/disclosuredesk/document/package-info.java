/** Letters and replies as documents; the PDF library is fenced in document.pdf. */
@ApplicationModule(
        allowedDependencies = {"request", "decision", "deadline", "calendar", "agency", "security", "monitoring"})
@NullMarked
package io.disclosuredesk.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
