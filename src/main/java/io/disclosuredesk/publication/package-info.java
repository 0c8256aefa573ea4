/** 公开目录: what the organ has already made public, to be found before somebody asks for it (条例第十二条、第四十四条). */
@ApplicationModule(allowedDependencies = {"agency", "request"})
@NullMarked
package io.disclosuredesk.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
