package io.disclosuredesk.document.template;

import org.jspecify.annotations.Nullable;

/**
 * The names that a part of a template may use: those of a loop's record, then those around it.
 *
 * @param elements of the innermost record
 * @param value the record; null while a template is checked without data
 * @param count of the record in its loop, from 1; 0 outside loops
 * @param outer what is around it
 */
record Scope(
        Elements elements,
        @Nullable Object value,
        int count,
        @Nullable Scope outer) {

    /** An element and its value here. */
    record Found(Elements.One element, @Nullable Object value) {

        /** Whether it is there: true, not null, not empty. */
        boolean isThere() {
            return Written.isThere(value);
        }
    }

    /** The element with this name, from the inside out; null if there is none. */
    @Nullable
    Found find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Elements.One element = scope.elements.find(name);
            if (element != null) {
                return new Found(element, scope.value == null ? null : element.in(scope.value));
            }
        }
        return null;
    }

    boolean isInLoop() {
        return count > 0;
    }

    Scope into(Elements entry, @Nullable Object record, int number) {
        return new Scope(entry, record, number, this);
    }
}
