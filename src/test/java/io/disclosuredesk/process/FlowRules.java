package io.disclosuredesk.process;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/** Where a case can go. Every rule returns what breaks it, one line each; nothing means the model is right. */
final class FlowRules {

    private FlowRules() {}

    static List<String> questionsEndWithAQuestionMark(ModelFile file) {
        return questions(file)
                .filter(gateway ->
                        gateway.getName() == null || !gateway.getName().endsWith("？"))
                .map(gateway -> gateway.getId() + ": 名称应以“？”结尾")
                .toList();
    }

    static List<String> questionsHaveADefault(ModelFile file) {
        return questions(file)
                .filter(gateway -> gateway.getDefault() == null)
                .map(gateway -> gateway.getId() + ": 没有默认走向")
                .toList();
    }

    /** Every answer has a name; all but the default have a condition. */
    static List<String> answersAreNamedAndConditional(ModelFile file) {
        return questions(file)
                .flatMap(gateway -> gateway.getOutgoing().stream()
                        .filter(flow -> flow.getName() == null
                                || flow.equals(gateway.getDefault()) == (flow.getConditionExpression() != null)))
                .map(flow -> flow.getId() + ": 没有名称，或者条件与默认走向不符")
                .toList();
    }

    static List<String> everyNodeIsReachable(ModelFile file) {
        var starts = file.nodes().stream().filter(StartEvent.class::isInstance);
        return missing(file, reach(starts, node -> FlowRules.after(file, node)), "从开始事件到不了");
    }

    static List<String> everyNodeReachesAnEnd(ModelFile file) {
        var ends = file.nodes().stream().filter(EndEvent.class::isInstance);
        return missing(file, reach(ends, node -> FlowRules.before(file, node)), "到不了结束事件");
    }

    /** Whether a gateway only joins what was split: it asks nothing and needs no name. */
    static boolean merges(FlowNode node) {
        return node instanceof Gateway
                && node.getIncoming().size() > 1
                && node.getOutgoing().size() == 1;
    }

    private static Stream<ExclusiveGateway> questions(ModelFile file) {
        return file.every(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }

    private static Stream<FlowNode> after(ModelFile file, FlowNode node) {
        return Stream.of(
                        node.getOutgoing().stream().map(SequenceFlow::getTarget),
                        file.every(BoundaryEvent.class).stream()
                                .filter(event -> event.getAttachedTo().equals(node)),
                        linked(file, node, IntermediateThrowEvent.class, IntermediateCatchEvent.class))
                .flatMap(Function.identity());
    }

    private static Stream<FlowNode> before(ModelFile file, FlowNode node) {
        return Stream.of(
                        node.getIncoming().stream().map(SequenceFlow::getSource),
                        node instanceof BoundaryEvent event
                                ? Stream.of(event.getAttachedTo())
                                : Stream.<FlowNode>empty(),
                        linked(file, node, IntermediateCatchEvent.class, IntermediateThrowEvent.class))
                .flatMap(Function.identity());
    }

    /** The other end of a link: two events of one name stand for the line that would cross others. */
    private static Stream<FlowNode> linked(
            ModelFile file, FlowNode node, Class<? extends FlowNode> from, Class<? extends FlowNode> to) {
        var link = link(node);
        return !from.isInstance(node) || link == null
                ? Stream.empty()
                : file.every(to).stream().filter(end -> link.equals(link(end))).map(FlowNode.class::cast);
    }

    private static @Nullable String link(FlowNode node) {
        return node.getChildElementsByType(LinkEventDefinition.class).stream()
                .findFirst()
                .map(LinkEventDefinition::getName)
                .orElse(null);
    }

    private static Set<FlowNode> reach(Stream<? extends FlowNode> from, Function<FlowNode, Stream<FlowNode>> step) {
        var open = from.collect(toCollection(ArrayDeque<FlowNode>::new));
        var seen = new HashSet<FlowNode>(open);
        while (!open.isEmpty()) {
            step.apply(open.remove()).filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /** Event subprocesses stand beside the flow: only what is inside them can be reached. */
    private static List<String> missing(ModelFile file, Set<FlowNode> seen, String complaint) {
        return file.nodes().stream()
                .filter(node -> !seen.contains(node))
                .filter(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
                .map(node -> node.getId() + ": " + complaint)
                .toList();
    }
}
