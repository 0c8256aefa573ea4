package io.disclosuredesk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a page is built of, without what stands in it: pages of one make put the same barriers in the way. */
record PageMake(String heading, List<String> parts) {

    /** Attributes that say in what state an element is. */
    private static final List<String> STATES = List.of(
            "type", "role", "aria-current", "aria-invalid", "disabled", "readonly", "open", "checked", "hidden");

    static PageMake of(String html) {
        var page = Jsoup.parse(html);
        var heading = page.select("h1").stream().map(Element::text).collect(Collectors.joining(" "));
        var parts = new TreeSet<String>();
        page.getAllElements().forEach(element -> parts.add(path(element)));
        return new PageMake(withoutNumbers(page.title() + " " + heading), List.copyOf(parts));
    }

    /** The parts and the heading. */
    Set<String> all() {
        var all = new HashSet<>(parts);
        all.add(heading);
        return all;
    }

    /** A name for a file, the same for pages of the same make. */
    String name(String uri) {
        var path = withoutNumbers(uri).replaceAll("[^A-Za-z#]+", "-").replaceAll("^-|-$", "");
        return path.replace("#", "n") + "-" + Integer.toHexString(hashCode());
    }

    private static String path(Element element) {
        var path = new ArrayList<String>();
        for (var here = element; here != null && !here.tagName().equals("#root"); here = here.parent()) {
            path.add(
                    0,
                    here.tagName()
                            + here.classNames().stream()
                                    .sorted()
                                    .map(name -> "." + name)
                                    .collect(Collectors.joining()));
        }
        var states = STATES.stream()
                .filter(element::hasAttr)
                .map(name -> name + "=" + element.attr(name))
                .toList();
        return String.join(">", path) + (states.isEmpty() ? "" : states);
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("[0-9A-Za-z-]*[0-9][0-9A-Za-z-]*", "#");
    }
}
