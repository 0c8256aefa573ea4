package io.disclosuredesk.process;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Writes docs/processes.md from the models: what each element is called, who does it, with which form, and why. */
final class ProcessDocs {

    private static final String HEAD = """
            # 办理流程

            本页由流程模型生成，请勿手工修改。模型改动后执行
            `mvn test -Dtest=ProcessDocsTest,ModelImagesIT -Dimages.update=true` 重新生成本页和图片（绘图需要 Chromium）。
            """;

    private ProcessDocs() {}

    static String of(List<ModelFile> models) {
        return HEAD + models.stream().map(ProcessDocs::chapter).collect(joining());
    }

    private static String chapter(ModelFile file) {
        var process = file.process();
        return """

                ## %s

                流程编号 `%s`。%s

                ![%s](images/%s.svg)

                ### 环节

                | 编号 | 名称 | 岗位 | 表单 | 说明 |
                |---|---|---|---|---|
                %s%s""".formatted(
                        process.getName(),
                        file.stem(),
                        NameRules.documentation(process),
                        process.getName(),
                        file.stem(),
                        file.nodes().stream().map(node -> element(file, node)).collect(joining()),
                        questions(file));
    }

    /** The table of decisions; nothing for a model that asks nothing. */
    private static String questions(ModelFile file) {
        var rows = file.every(ExclusiveGateway.class).stream()
                .filter(gateway -> !FlowRules.merges(gateway))
                .flatMap(gateway -> gateway.getOutgoing().stream().map(flow -> answer(gateway, flow)))
                .collect(joining());
        return rows.isEmpty() ? "" : """

                ### 判断

                | 问题 | 回答 | 条件 | 去向 |
                |---|---|---|---|
                """ + rows;
    }

    private static String element(ModelFile file, FlowNode node) {
        return row(
                code(node.getId()),
                FlowRules.merges(node) ? "（汇合）" : node.getName(),
                lane(file, node),
                node instanceof UserTask task ? code(TaskRules.formOf(task)) : "",
                NameRules.documentation(node));
    }

    private static String answer(ExclusiveGateway gateway, SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return row(
                gateway.getName(),
                flow.getName(),
                condition == null ? "其他情形（默认）" : code(condition.getTextContent().strip()),
                Objects.requireNonNullElse(
                        flow.getTarget().getName(), flow.getTarget().getId()));
    }

    private static String lane(ModelFile file, FlowNode node) {
        return file.every(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .map(Lane::getName)
                .collect(joining("、"));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String row(@Nullable String... cells) {
        return Stream.of(cells)
                .map(cell ->
                        Objects.requireNonNullElse(cell, "").replace("|", "\\|").replaceAll("\\s+", " "))
                .collect(joining(" | ", "| ", " |\n"));
    }
}
