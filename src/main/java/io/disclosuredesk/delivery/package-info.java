/** Getting a document to its addressee, with proof, and telling applicants of the steps of a case. */
@ApplicationModule(allowedDependencies = {"request", "document", "agency", "deadline", "monitoring", "security"})
@NullMarked
package io.disclosuredesk.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
