/** The wording of letters as templates: plain text that legal staff change, checked against the letter's typed data. */
@NamedInterface("template")
@NullMarked
package io.disclosuredesk.document.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
