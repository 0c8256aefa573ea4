/** What operators must know of the running system besides its cases: whether it can work, and how long its slow steps take. */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package io.disclosuredesk.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
