package io.disclosuredesk.document.template;

import java.util.ArrayList;
import java.util.List;

/** Which elements that nobody may leave blank are blank, whether the template prints them or not. */
final class Completeness {

    private Completeness() {}

    static List<String> missing(Object record) {
        var missing = new ArrayList<String>();
        for (var element : Elements.of(record.getClass()).all()) {
            Object value = element.in(record);
            if (value instanceof List<?> list) {
                // how many there must be is the record's own affair
                if (element.entry() != null) {
                    list.forEach(entry -> missing.addAll(missing(entry)));
                }
            } else if (!element.nullable() && element.form() != ElementForm.FLAG && !Written.isThere(value)) {
                missing.add(element.name());
            }
        }
        return missing;
    }
}
