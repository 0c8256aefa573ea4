/** The evidence of a case: its event chain checked, its file (卷) bundled. */
@ApplicationModule(allowedDependencies = {"request", "deadline", "document", "document::check", "delivery"})
@NullMarked
package io.disclosuredesk.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
