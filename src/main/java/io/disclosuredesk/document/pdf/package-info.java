/** Sets letters as PDF by GB/T 9704; the only package that knows the PDF library. */
@NamedInterface("pdf")
@NullMarked
package io.disclosuredesk.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
