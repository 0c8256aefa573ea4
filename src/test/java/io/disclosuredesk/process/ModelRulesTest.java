package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/**
 * Every rule holds for every model in processes/, holds for the sample, and finds the violation planted in a copy of
 * the sample: a rule that cannot fail is no rule.
 */
class ModelRulesTest {

    private static String sample = "";

    @BeforeAll
    static void readSample() throws IOException {
        sample = new ClassPathResource("io/disclosuredesk/process/sample-model.bpmn")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void processIsNamedAfterItsFile() {
        guards(NameRules::processIsNamedAfterItsFile, "sample-model", "Process_1x2y3z4");
        bites(NameRules::processIsNamedAfterItsFile, "isExecutable=\"true\"", "isExecutable=\"false\"");
        bites(NameRules::processIsNamedAfterItsFile, "name=\"样例\" isExecutable", "name=\"sample\" isExecutable");
    }

    @Test
    void processKeepsHistoryForTenYears() {
        guards(NameRules::processKeepsHistoryForTenYears, " camunda:historyTimeToLive=\"P3650D\"", "");
        bites(NameRules::processKeepsHistoryForTenYears, "P3650D", "P180D");
    }

    @Test
    void idsFollowTypeVerbNoun() {
        guards(NameRules::idsFollowTypeVerbNoun, "ServiceTask_RecordCheck", "Activity_0r8yo0r");
        bites(NameRules::idsFollowTypeVerbNoun, "ServiceTask_RecordCheck", "ServiceTask_Record");
        bites(NameRules::idsFollowTypeVerbNoun, "ServiceTask_RecordCheck", "UserTask_RecordCheck");
    }

    @Test
    void flowsAreNamedAfterTheirEnds() {
        guards(NameRules::flowsAreNamedAfterTheirEnds, "Flow_RecordCheck_CheckPassed", "Flow_1gk2x9p");
        bites(NameRules::flowsAreNamedAfterTheirEnds, "Flow_CheckPassed_Yes", "Flow_Elsewhere_Yes");
    }

    @Test
    void nodesHaveChineseNames() {
        guards(NameRules::nodesHaveChineseNames, "name=\"收到申请\"", "name=\"received\"");
        bites(NameRules::nodesHaveChineseNames, " name=\"审查是否通过？\"", "");
    }

    @Test
    void tasksAndQuestionsCiteTheirArticle() {
        guards(NameRules::tasksAndQuestionsCiteTheirArticle, "依据第十七条，未通过的退回。", "未通过的退回。");
    }

    @Test
    void questionsEndWithAQuestionMark() {
        guards(FlowRules::questionsEndWithAQuestionMark, "审查是否通过？", "审查是否通过");
    }

    @Test
    void questionsHaveADefault() {
        guards(FlowRules::questionsHaveADefault, " default=\"Flow_CheckPassed_No\"", "");
    }

    @Test
    void answersAreNamedAndConditional() {
        guards(FlowRules::answersAreNamedAndConditional, " name=\"退回\"", "");
        bites(
                FlowRules::answersAreNamedAndConditional,
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${checkPassed}</bpmn:conditionExpression>",
                "");
    }

    @Test
    void everyNodeIsReachable() {
        guards(FlowRules::everyNodeIsReachable, "<bpmn:outgoing>Flow_RecordCheck_CheckPassed</bpmn:outgoing>", "");
    }

    @Test
    void everyNodeReachesAnEnd() {
        guards(FlowRules::everyNodeReachesAnEnd, "<bpmn:incoming>Flow_IssueReply_CaseArchived</bpmn:incoming>", "");
    }

    @Test
    void userTasksSayWhoAndUntilWhen() {
        guards(TaskRules::userTasksSayWhoAndUntilWhen, "camunda:candidateGroups=\"confidentiality\"", "");
        bites(TaskRules::userTasksSayWhoAndUntilWhen, "replyClock.statutoryDueAt", "replyClock.targetDueAt");
        bites(TaskRules::userTasksSayWhoAndUntilWhen, "camunda:followUpDate=\"", "camunda:priority=\"");
    }

    @Test
    void userTasksHaveTheFormNamedAfterThem() {
        guards(TaskRules::userTasksHaveTheFormNamedAfterThem, "\"check-request\"", "\"form-1\"");
        bites(TaskRules::userTasksHaveTheFormNamedAfterThem, "Binding=\"deployment\"", "Binding=\"latest\"");
    }

    @Test
    void formsExist(@TempDir Path directory) throws IOException {
        assertThat(ModelFile.all())
                .flatMap(file -> TaskRules.formsExistIn(Path.of("forms"), file))
                .isEmpty();
        var file = ModelFile.of("sample-model", sample);
        assertThat(TaskRules.formsExistIn(directory, file))
                .singleElement()
                .asString()
                .contains("CheckRequest");
        Files.createFile(directory.resolve("check-request.form"));
        assertThat(TaskRules.formsExistIn(directory, file)).isEmpty();
    }

    @Test
    void userTasksKeepTheirHolder() {
        guards(TaskRules::userTasksKeepTheirHolder, "event=\"complete\"", "event=\"create\"");
    }

    @Test
    void secondPairOfEyesIsChecked() {
        guards(TaskRules::secondPairOfEyesIsChecked, "${fourEyes}", "${twoEyes}");
    }

    @Test
    void userTasksAreRecordedAtOnce() {
        guards(TaskRules::userTasksAreRecordedAtOnce, "ServiceTask_RecordCheck", "ServiceTask_FileCheck");
        bites(TaskRules::userTasksAreRecordedAtOnce, "name=\"记录审查结果\"", "name=\"记录审查结果\" camunda:asyncBefore=\"true\"");
        bites(TaskRules::userTasksAreRecordedAtOnce, "name=\"审查申请\"", "name=\"审查申请\" camunda:asyncAfter=\"true\"");
    }

    @Test
    void sideEffectsAreAsynchronousAndRetried() {
        guards(TaskRules::sideEffectsAreAsynchronousAndRetried, "camunda:asyncBefore=\"true\"", "");
        bites(TaskRules::sideEffectsAreAsynchronousAndRetried, "R5/PT1M", "");
        bites(TaskRules::sideEffectsAreAsynchronousAndRetried, "ServiceTask_RecordCheck", "ServiceTask_RemindHandler");
    }

    /** The sample calls nothing, so the violations are planted in a model that does. */
    @Test
    void callsHandTheirCaseOn() {
        assertThat(ModelFile.all()).flatMap(TaskRules::callsHandTheirCaseOn).isEmpty();
        var caller = ModelFile.all().stream()
                .filter(file -> file.stem().equals(DeadlineExtension.KEY))
                .findFirst()
                .orElseThrow();
        for (var part : List.of(
                "calledElement=\"serve-notice\"",
                "camunda:calledElementBinding=\"deployment\"",
                "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                "<camunda:in source=\"caseNumber\" target=\"caseNumber\" />",
                "<camunda:in source=\"agencyCode\" target=\"agencyCode\" />")) {
            assertThat(caller.xml()).contains(part);
            assertThat(TaskRules.callsHandTheirCaseOn(
                            ModelFile.of(caller.stem(), caller.xml().replace(part, ""))))
                    .as("without " + part)
                    .hasSize(1);
        }
    }

    @Test
    void delegatesAreNamedAfterTheirTask() {
        guards(CodeRules::delegatesAreNamedAfterTheirTask, "${recordCheckDelegate}", "${saver}");
        bites(
                CodeRules::delegatesAreNamedAfterTheirTask,
                "camunda:delegateExpression=\"${issueReplyDelegate}\"",
                "camunda:delegateExpression=\"${issueReplyDelegate}\" camunda:class=\"x.Y\"");
    }

    @Test
    void modelHoldsNoScript() {
        guards(CodeRules::modelHoldsNoScript, "bpmn:serviceTask", "bpmn:scriptTask");
        bites(
                CodeRules::modelHoldsNoScript,
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\"",
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\"");
    }

    @Test
    void expressionsAreOnlyNamesAndDates() {
        guards(CodeRules::expressionsAreOnlyNamesAndDates, "${checkPassed}", "${outcome == 'GRANTED'}");
        bites(CodeRules::expressionsAreOnlyNamesAndDates, "${checkPassed}", "#{checkPassed}");
        bites(CodeRules::expressionsAreOnlyNamesAndDates, "${taskHolder}", "${runtime.exec('rm')}");
    }

    @Test
    void timersTakeTheirDateFromTheClock() {
        var date = ">${replyClock.targetDueAt(execution)}<";
        guards(CodeRules::timersTakeTheirDateFromTheClock, date, ">2026-01-05T09:00:00<");
        bites(CodeRules::timersTakeTheirDateFromTheClock, date, ">P20D<");
        bites(CodeRules::timersTakeTheirDateFromTheClock, date, ">PT480H<");
    }

    @Test
    void everyElementIsDrawnOnce() {
        guards(
                DiagramRules::everyElementIsDrawnOnce,
                "bpmnElement=\"ServiceTask_IssueReply\"",
                "bpmnElement=\"ServiceTask_RecordCheck\"");
    }

    @Test
    void everyNodeSitsInItsLane() {
        guards(DiagramRules::everyNodeSitsInItsLane, "<bpmn:flowNodeRef>Gateway_CheckPassed</bpmn:flowNodeRef>", "");
        bites(DiagramRules::everyNodeSitsInItsLane, "x=\"550\" y=\"260\"", "x=\"550\" y=\"190\"");
    }

    @Test
    void shapesDoNotOverlap() {
        guards(DiagramRules::shapesDoNotOverlap, "x=\"300\" y=\"60\"", "x=\"240\" y=\"60\"");
    }

    @Test
    void flowsTouchTheirEnds() {
        guards(
                DiagramRules::flowsTouchTheirEnds,
                "<di:waypoint x=\"200\" y=\"60\" />",
                "<di:waypoint x=\"200\" y=\"50\" />");
    }

    @Test
    void flowsRunOutsideOfShapes() {
        var bend = "<di:waypoint x=\"475\" y=\"30\" />";
        guards(
                DiagramRules::flowsRunOutsideOfShapes,
                bend,
                bend + "<di:waypoint x=\"350\" y=\"30\" /><di:waypoint x=\"350\" y=\"80\" />");
    }

    @Test
    void flowsDoNotCross() {
        guards(
                DiagramRules::flowsDoNotCross,
                "<di:waypoint x=\"250\" y=\"100\" />",
                "<di:waypoint x=\"250\" y=\"100\" /><di:waypoint x=\"275\" y=\"10\" />");
    }

    @Test
    void labelsArePlaced() {
        guards(DiagramRules::labelsArePlaced, "<dc:Bounds x=\"482\" y=\"140\" width=\"24\" height=\"14\" />", "");
    }

    @Test
    void labelsStandFree() {
        guards(DiagramRules::labelsStandFree, "x=\"482\" y=\"140\"", "x=\"470\" y=\"140\"");
        bites(DiagramRules::labelsStandFree, "x=\"482\" y=\"140\"", "x=\"560\" y=\"265\"");
    }

    private static void guards(Function<ModelFile, List<String>> rule, String right, String wrong) {
        assertThat(ModelFile.all()).flatMap(rule).isEmpty();
        assertThat(rule.apply(ModelFile.of("sample-model", sample))).isEmpty();
        bites(rule, right, wrong);
    }

    private static void bites(Function<ModelFile, List<String>> rule, String right, String wrong) {
        assertThat(sample).contains(right);
        assertThat(rule.apply(ModelFile.of("sample-model", sample.replace(right, wrong))))
                .as("planted: " + wrong)
                .isNotEmpty();
    }
}
