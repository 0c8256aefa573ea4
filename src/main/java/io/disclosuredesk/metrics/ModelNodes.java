package io.disclosuredesk.metrics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The models that ship, as they are drawn, and what their nodes are called. */
@Component
class ModelNodes {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final List<String> KINDS = List.of(
            "startEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask",
            "callActivity",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "endEvent");

    private final Map<String, Model> known = new ConcurrentHashMap<>();

    /**
     * A model.
     *
     * @param name of the process
     * @param nodes names by id, kind by kind; the id where a node has no name
     */
    record Model(String id, String name, byte[] xml, Map<String, String> nodes) {}

    /**
     * @param allowed the ids that may be asked for
     * @throws IllegalArgumentException for any other
     */
    Model of(String id, Set<String> allowed) {
        if (!allowed.contains(id)) {
            throw new IllegalArgumentException("没有这个流程：" + id);
        }
        return known.computeIfAbsent(id, ModelNodes::read);
    }

    private static Model read(String id) {
        var file = new ClassPathResource("processes/" + id + ".bpmn");
        try (var in = file.getInputStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var xml = in.readAllBytes();
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            var nodes = new LinkedHashMap<String, String>();
            for (var kind : KINDS) {
                var elements = document.getElementsByTagNameNS(BPMN, kind);
                for (var i = 0; i < elements.getLength(); i++) {
                    var element = (Element) elements.item(i);
                    var name = element.getAttribute("name");
                    nodes.put(element.getAttribute("id"), name.isEmpty() ? element.getAttribute("id") : name);
                }
            }
            var process =
                    (Element) document.getElementsByTagNameNS(BPMN, "process").item(0);
            return new Model(id, process.getAttribute("name"), xml, nodes);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("流程模型读不出来：" + id, e);
        }
    }
}
