package io.disclosuredesk.process;

import static io.disclosuredesk.process.ModelFile.nameIn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** What elements are called. Every rule returns what breaks it, one line each; nothing means the model is right. */
final class NameRules {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final String WORDS = "([A-Z][a-z]+){2,}";

    private NameRules() {}

    static List<String> processIsNamedAfterItsFile(ModelFile file) {
        return file.every(Process.class).stream()
                .filter(process -> !process.getId().equals(file.stem())
                        || !process.isExecutable()
                        || !isChinese(process.getName()))
                .map(process -> process.getId() + ": 应当可执行、有中文名称，且与文件同名 " + file.stem())
                .toList();
    }

    static List<String> processKeepsHistoryForTenYears(ModelFile file) {
        return file.every(Process.class).stream()
                .filter(process -> !"P3650D".equals(process.getCamundaHistoryTimeToLiveString()))
                .map(process -> process.getId() + ": historyTimeToLive 应为 P3650D")
                .toList();
    }

    /** {@code Type_VerbNoun}; words without digits leave no room for generated ids such as Activity_0r8yo0r. */
    static List<String> idsFollowTypeVerbNoun(ModelFile file) {
        return file.nodes().stream()
                .filter(node -> !node.getId().matches(type(node) + "_" + WORDS))
                .map(node -> node.getId() + ": 应为 " + type(node) + "_VerbNoun")
                .toList();
    }

    /** {@code Flow_Source_Target}, or {@code Flow_Gateway_Answer} behind a question. */
    static List<String> flowsAreNamedAfterTheirEnds(ModelFile file) {
        return file.every(SequenceFlow.class).stream()
                .filter(flow -> !flow.getId().matches(flowId(flow)))
                .map(flow -> flow.getId() + ": 应为 " + flowId(flow))
                .toList();
    }

    static List<String> nodesHaveChineseNames(ModelFile file) {
        return file.nodes().stream()
                .filter(node -> !FlowRules.merges(node) && !isChinese(node.getName()))
                .map(node -> node.getId() + ": 没有中文名称")
                .toList();
    }

    static List<String> tasksAndQuestionsCiteTheirArticle(ModelFile file) {
        return Stream.<FlowElement>concat(
                        file.every(UserTask.class).stream(), file.every(ExclusiveGateway.class).stream())
                .filter(node -> !documentation(node).matches("(?s).*第[一二三四五六七八九十]+条.*"))
                .map(node -> node.getId() + ": 说明中没有法律依据")
                .toList();
    }

    /** The first documentation of an element, empty if there is none. */
    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .findFirst()
                .map(Documentation::getTextContent)
                .map(String::strip)
                .orElse("");
    }

    private static String type(FlowNode node) {
        var type = node.getElementType().getTypeName();
        return node instanceof Gateway ? "Gateway" : Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    private static String flowId(SequenceFlow flow) {
        var source = flow.getSource();
        var asks = source instanceof Gateway && source.getOutgoing().size() > 1;
        return "Flow_" + nameIn(source.getId()) + "_"
                + (asks ? "([A-Z][a-z]+)+" : nameIn(flow.getTarget().getId()));
    }

    private static boolean isChinese(@Nullable String name) {
        return Optional.ofNullable(name).filter(CHINESE.asPredicate()).isPresent();
    }
}
