package io.disclosuredesk.document.kind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An element (要素) of a letter: the name its template calls it by. Legal staff read name and meaning beside the template.
 * Unless it may be left out, a template that does not use it is refused; unless its type is nullable, a letter without it is.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Element {

    /** The name in the template, Chinese, without braces: 收到日期. */
    String value();

    /** What it is and where it comes from, in a sentence for legal staff. */
    String means();

    /** Whether a template may do without it. */
    boolean mayBeLeftOut() default false;
}
