/** Getting a document to its addressee, with proof. */
@ApplicationModule(allowedDependencies = {"request", "document", "agency", "deadline", "monitoring"})
@NullMarked
package io.disclosuredesk.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
