/** Login, roles and the encryption of personal data at rest. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.disclosuredesk.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
