package io.disclosuredesk.process;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** The drawn side of a model as plain geometry, in the diagram's pixels. */
record ModelDiagram(List<Box> nodes, List<Line> flows, List<Box> labels) {

    /** A drawn node or label with the element it belongs to. */
    record Box(BaseElement element, Rectangle2D area) {

        /** Whether two boxes share more than their border. */
        boolean overlaps(Box other) {
            return inner().intersects(other.area);
        }

        /** Whether a line runs through this box and does not only touch it. */
        boolean isCrossedBy(Line2D segment) {
            return inner().intersectsLine(segment);
        }

        /** Whether a point lies on the border, within a pixel. */
        boolean hasOnItsBorder(Point2D point) {
            return grown(1).contains(point) && !inner().contains(point);
        }

        private Rectangle2D inner() {
            return grown(-1);
        }

        private Rectangle2D grown(double by) {
            return new Rectangle2D.Double(
                    area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
        }
    }

    /** A drawn sequence flow. */
    record Line(SequenceFlow flow, List<Point2D> points) {

        List<Line2D> segments() {
            return IntStream.range(1, points.size())
                    .<Line2D>mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)))
                    .toList();
        }

        Point2D first() {
            return points.get(0);
        }

        Point2D last() {
            return points.get(points.size() - 1);
        }

        /** Whether two flows meet anywhere but at a point where both leave or enter the same node. */
        boolean meets(Line other) {
            return segments().stream()
                    .anyMatch(mine -> other.segments().stream()
                            .anyMatch(theirs -> mine.intersectsLine(theirs) && !meetAtNode(other, mine, theirs)));
        }

        private boolean meetAtNode(Line other, Line2D mine, Line2D theirs) {
            return Stream.of(first(), last())
                    .filter(point -> point.equals(other.first()) || point.equals(other.last()))
                    .anyMatch(point -> mine.ptSegDist(point) == 0 && theirs.ptSegDist(point) == 0);
        }
    }

    static ModelDiagram of(ModelFile file) {
        var nodes = new ArrayList<Box>();
        var flows = new ArrayList<Line>();
        var labels = new ArrayList<Box>();
        for (var shape : file.every(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                nodes.add(new Box(node, area(shape.getBounds())));
                addLabel(labels, node, shape.getBpmnLabel());
            }
        }
        for (var edge : file.every(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                flows.add(new Line(flow, points(edge)));
                addLabel(labels, flow, edge.getBpmnLabel());
            }
        }
        return new ModelDiagram(nodes, flows, labels);
    }

    static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static void addLabel(List<Box> labels, BaseElement element, @Nullable BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.add(new Box(element, area(label.getBounds())));
        }
    }

    private static List<Point2D> points(BpmnEdge edge) {
        return edge.getWaypoints().stream()
                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                .toList();
    }
}
