/** The confidentiality check (保密审查): secrecy marks and personal data in what is to be disclosed. */
@ApplicationModule(allowedDependencies = {"request"})
@NullMarked
package io.disclosuredesk.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
