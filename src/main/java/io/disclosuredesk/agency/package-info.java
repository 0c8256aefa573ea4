/** The organ (行政机关): its name, letterhead, number series and the bodies that hear a remedy. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.disclosuredesk.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
