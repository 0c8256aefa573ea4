package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.process.EarlierModels.Earlier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case that began by an earlier model goes on by the present one (ADR 0024), and can only if its place is still there: an
 * element that was once in use keeps its id, its kind and what it stands in for good.
 */
class EarlierModelsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void keepsEveryElementThatACaseMayStandAt(Earlier earlier) {
        var before =
                Bpmn.readModelFromStream(new ByteArrayInputStream(earlier.xml().getBytes(StandardCharsets.UTF_8)));
        var now = Bpmn.readModelFromFile(earlier.present().toFile());
        assertThat(places(now)).containsAllEntriesOf(places(before));
    }

    @Test
    void knowsModelsOfEachKindThatChanged() {
        assertThat(all().map(Earlier::model))
                .contains("information-request", "serve-notice", "deadline-extension", "explain-lateness");
    }

    static Stream<Earlier> all() {
        return EarlierModels.all().stream();
    }

    private static Map<String, String> places(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .collect(Collectors.toMap(FlowNode::getId, EarlierModelsTest::place));
    }

    private static String place(FlowNode node) {
        var parent = node.getParentElement().getAttributeValue("id");
        return node.getElementType().getTypeName() + " in " + parent
                + (node instanceof BoundaryEvent event
                        ? " at " + event.getAttachedTo().getId()
                        : "");
    }
}
