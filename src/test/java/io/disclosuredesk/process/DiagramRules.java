package io.disclosuredesk.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.disclosuredesk.process.ModelDiagram.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whether a model can be read by a person. Every rule returns what breaks it, one line each. */
final class DiagramRules {

    private DiagramRules() {}

    static List<String> everyElementIsDrawnOnce(ModelFile file) {
        var drawn = Stream.concat(
                        file.every(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        file.every(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .collect(groupingBy(BaseElement::getId, counting()));
        return Stream.<Class<? extends BaseElement>>of(
                        FlowNode.class, SequenceFlow.class, Lane.class, Participant.class)
                .flatMap(type -> file.every(type).stream())
                .filter(element -> drawn.getOrDefault(element.getId(), 0L) != 1)
                .map(element -> element.getId() + ": 没有画出或者画了多次")
                .toList();
    }

    /** Lanes are roles: every node belongs to exactly one and is drawn inside it. */
    static List<String> everyNodeSitsInItsLane(ModelFile file) {
        return ModelDiagram.of(file).nodes().stream()
                .filter(box -> box.element().getParentElement() instanceof Process)
                .filter(box -> {
                    var lanes = file.every(Lane.class).stream()
                            .filter(lane -> lane.getFlowNodeRefs().stream().anyMatch(box.element()::equals))
                            .toList();
                    return lanes.size() != 1 || !isDrawnIn(lanes.get(0), box);
                })
                .map(box -> box.element().getId() + ": 不在唯一的泳道内")
                .toList();
    }

    static List<String> shapesDoNotOverlap(ModelFile file) {
        var nodes = ModelDiagram.of(file).nodes();
        return pairs(nodes, (a, b) -> !belong(a.element(), b.element()) && a.overlaps(b)).stream()
                .map(pair -> ids(pair.get(0).element(), pair.get(1).element()) + ": 图形重叠")
                .toList();
    }

    static List<String> flowsTouchTheirEnds(ModelFile file) {
        var diagram = ModelDiagram.of(file);
        return diagram.flows().stream()
                .filter(line -> diagram.nodes().stream()
                        .anyMatch(box -> misses(box, line.flow().getSource(), line.first())
                                || misses(box, line.flow().getTarget(), line.last())))
                .map(line -> line.flow().getId() + ": 没有接在两端图形的边上")
                .toList();
    }

    static List<String> flowsRunOutsideOfShapes(ModelFile file) {
        var diagram = ModelDiagram.of(file);
        return diagram.flows().stream()
                .flatMap(line -> diagram.nodes().stream()
                        .filter(box -> !contains(box.element(), line.flow()))
                        .filter(box -> line.segments().stream().anyMatch(box::isCrossedBy))
                        .map(box -> ids(line.flow(), box.element()) + ": 连线穿过图形"))
                .toList();
    }

    static List<String> flowsDoNotCross(ModelFile file) {
        return pairs(ModelDiagram.of(file).flows(), ModelDiagram.Line::meets).stream()
                .map(pair -> ids(pair.get(0).flow(), pair.get(1).flow()) + ": 连线交叉")
                .toList();
    }

    /** A label that is not placed lands wherever the viewer puts it. */
    static List<String> labelsArePlaced(ModelFile file) {
        var placed = ModelDiagram.of(file).labels().stream().map(Box::element).toList();
        return file.every(FlowElement.class).stream()
                .filter(element ->
                        element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow)
                .filter(element -> element.getName() != null && !placed.contains(element))
                .map(element -> element.getId() + ": 标注没有位置")
                .toList();
    }

    static List<String> labelsStandFree(ModelFile file) {
        var diagram = ModelDiagram.of(file);
        var others = new ArrayList<>(diagram.labels());
        others.addAll(diagram.nodes().stream()
                .filter(box -> diagram.labels().stream().noneMatch(label -> contains(box.element(), label.element())))
                .toList());
        return diagram.labels().stream()
                .filter(label -> others.stream().anyMatch(box -> !box.equals(label) && box.overlaps(label))
                        || diagram.flows().stream()
                                .flatMap(line -> line.segments().stream())
                                .anyMatch(label::isCrossedBy))
                .map(label -> label.element().getId() + ": 标注被遮挡")
                .toList();
    }

    private static boolean misses(Box box, FlowNode node, Point2D end) {
        return box.element().equals(node) && !box.hasOnItsBorder(end);
    }

    private static boolean isDrawnIn(Lane lane, Box box) {
        return lane.getDiagramElement() instanceof BpmnShape shape
                && ModelDiagram.area(shape.getBounds()).contains(box.area());
    }

    /** A boundary event sits on its task, a node inside its subprocess. */
    private static boolean belong(BaseElement a, BaseElement b) {
        return attached(a, b) || attached(b, a) || contains(a, b) || contains(b, a);
    }

    private static boolean attached(BaseElement event, BaseElement task) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(task);
    }

    private static boolean contains(ModelElementInstance outer, ModelElementInstance inner) {
        return Stream.iterate(inner.getParentElement(), e -> e != null, ModelElementInstance::getParentElement)
                .anyMatch(outer::equals);
    }

    private static String ids(BaseElement a, BaseElement b) {
        return a.getId() + ", " + b.getId();
    }

    private static <T> List<List<T>> pairs(List<T> all, BiPredicate<T, T> bad) {
        var found = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (bad.test(all.get(i), all.get(j))) {
                    found.add(List.of(all.get(i), all.get(j)));
                }
            }
        }
        return found;
    }
}
