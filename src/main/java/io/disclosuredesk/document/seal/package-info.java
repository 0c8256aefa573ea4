/** Sealing letters (用印): the organ's key, who lets it be used for what, and a record of every use. */
@NamedInterface("seal")
@NullMarked
package io.disclosuredesk.document.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
