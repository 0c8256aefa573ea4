/** The case: who asks for what, how far it has come, and what happened to it. */
@ApplicationModule(allowedDependencies = {"deadline", "calendar", "agency", "decision", "security"})
@NullMarked
package io.disclosuredesk.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
