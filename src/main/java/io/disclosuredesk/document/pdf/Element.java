package io.disclosuredesk.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A node of the document's structure, which screen readers follow. Its identity counts. */
final class Element {
    final String role;
    final List<Element> children = new ArrayList<>();

    Element(String role) {
        this.role = role;
    }

    Element add(String childRole) {
        Element child = new Element(childRole);
        children.add(child);
        return child;
    }
}
