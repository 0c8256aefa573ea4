/** The letters (文书): which there are, and what each must hold, as typed data. */
@NamedInterface("kind")
@NullMarked
package io.disclosuredesk.document.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
