package io.disclosuredesk.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An OFD file read back by the words of the standard, for tests. */
final class OfdFile {
    final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A character at its baseline, millimetres from the upper left corner of the page. */
    record Glyph(int page, String text, double x, double y, int font, String layer) {}

    OfdFile(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document xml(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(entries.get(name)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Document page(int page) {
        return xml("Doc_0/Pages/Page_" + (page - 1) + "/Content.xml");
    }

    static List<Element> all(Document document, String tag) {
        var nodes = document.getElementsByTagName("ofd:" + tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** The text of the only element of this name. */
    static String text(Document document, String tag) {
        var found = all(document, tag);
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " of " + tag);
        }
        return found.get(0).getTextContent();
    }

    List<Glyph> glyphs() {
        var glyphs = new ArrayList<Glyph>();
        for (int page = 1; entries.containsKey("Doc_0/Pages/Page_" + (page - 1) + "/Content.xml"); page++) {
            for (Element object : all(page(page), "TextObject")) {
                read(page, object, glyphs);
            }
        }
        return glyphs;
    }

    private static void read(int page, Element object, List<Glyph> glyphs) {
        var code = (Element) object.getElementsByTagName("ofd:TextCode").item(0);
        var box = numbers(object.getAttribute("Boundary"));
        var place = AffineTransform.getTranslateInstance(box[0], box[1]);
        if (object.hasAttribute("CTM")) {
            place.concatenate(new AffineTransform(numbers(object.getAttribute("CTM"))));
        }
        var steps = deltas(code.getAttribute("DeltaX"));
        var characters = code.getTextContent().codePoints().toArray();
        if (steps.size() != characters.length - 1) {
            throw new IllegalStateException(steps.size() + " steps for " + characters.length + " characters");
        }
        double x = Double.parseDouble(code.getAttribute("X"));
        double y = Double.parseDouble(code.getAttribute("Y"));
        var layer = ((Element) object.getParentNode()).getAttribute("Type");
        int font = Integer.parseInt(object.getAttribute("Font"));
        for (int i = 0; i < characters.length; i++) {
            var at = place.transform(new Point2D.Double(x, y), null);
            glyphs.add(new Glyph(page, Character.toString(characters[i]), at.getX(), at.getY(), font, layer));
            x += i < steps.size() ? steps.get(i) : 0;
        }
    }

    private static List<Double> deltas(String attribute) {
        var steps = new ArrayList<Double>();
        var parts = attribute.isEmpty() ? new String[0] : attribute.split(" ");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals("g")) {
                for (int k = 0; k < Integer.parseInt(parts[i + 1]); k++) {
                    steps.add(Double.valueOf(parts[i + 2]));
                }
                i += 2;
            } else {
                steps.add(Double.valueOf(parts[i]));
            }
        }
        return steps;
    }

    static double[] numbers(String attribute) {
        return Arrays.stream(attribute.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
