/** 法律校验: the finished words of a letter held against the case they answer and the law, before anybody seals them. */
@NamedInterface("check")
@NullMarked
package io.disclosuredesk.document.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
