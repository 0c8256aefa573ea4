/** The statutory clock of one case: when it starts, when it is due, and why. */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package io.disclosuredesk.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
