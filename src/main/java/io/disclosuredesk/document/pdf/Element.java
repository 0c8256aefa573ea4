package io.disclosuredesk.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the document's structure, which screen readers follow. Its identity counts. */
final class Element {
    /** What stands outside the structure: rules, folios, what is printed a second time. */
    static final Element ARTIFACT = new Element("Artifact");

    final String role;
    final List<Element> children = new ArrayList<>();

    /** What a TH is the heading of, Row or Column. */
    @Nullable
    String scope;

    /** What is read instead of a picture. */
    @Nullable
    String alternative;

    Element(String role) {
        this.role = role;
    }

    Element add(String childRole) {
        Element child = new Element(childRole);
        children.add(child);
        return child;
    }

    /** A cell that is a heading. */
    Element addHeading(String headingScope) {
        Element heading = add("TH");
        heading.scope = headingScope;
        return heading;
    }
}
