/** What a letter says, independent of how it is set. */
@NamedInterface("letter")
@NullMarked
package io.disclosuredesk.document.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
