package io.disclosuredesk.decision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The decision table that ships, read as plain XML: tests of the domain need no engine. */
public final class DecisionFile {

    private static final OutcomeTable TABLE = read();

    private DecisionFile() {}

    /** The rules of processes/reply-outcome.dmn. */
    public static OutcomeTable table() {
        return TABLE;
    }

    private static OutcomeTable read() {
        try (var file = DecisionFile.class.getResourceAsStream("/processes/reply-outcome.dmn")) {
            var rows = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("rule");
            return new OutcomeTable(IntStream.range(0, rows.getLength())
                    .mapToObj(i -> rule((Element) rows.item(i)))
                    .toList());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("reply-outcome.dmn", e);
        }
    }

    private static OutcomeRule rule(Element row) {
        var cells = new ArrayList<String>();
        var texts = row.getElementsByTagName("text");
        for (var i = 0; i < texts.getLength(); i++) {
            cells.add(texts.item(i).getTextContent().strip().replace("\"", ""));
        }
        return new OutcomeRule(
                Outcome.valueOf(cells.get(0)),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Remedy.valueOf(cells.get(4)),
                cells.get(5),
                Boolean.parseBoolean(cells.get(6)),
                Boolean.parseBoolean(cells.get(7)),
                Boolean.parseBoolean(cells.get(8)),
                Boolean.parseBoolean(cells.get(9)));
    }
}
