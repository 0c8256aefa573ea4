/** Which days are working days in China, make-up days included. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.disclosuredesk.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
