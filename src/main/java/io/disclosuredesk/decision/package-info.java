/** What an organ can answer, on which article, with which remedy. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.disclosuredesk.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
