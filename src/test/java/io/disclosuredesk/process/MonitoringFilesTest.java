package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.CaseStage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** Alert rules and board as files; whether the metrics they name exist is seen by {@link MonitoringIT}. */
class MonitoringFilesTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void findsMetricsInExpressions() {
        assertThat(
                        MonitoringFiles.used(
                                List.of(
                                        "sum by (organ) (increase(a_total{outcome=\"b\"}[5m])) / on(organ) group_left c_seconds > 1e3",
                                        "max(d offset 1h) unless absent(e{x=~\"f|g\"}) and up == 0 or min_over_time(h[30d:5m]) < bool 5")))
                .containsExactly("a_total", "c_seconds", "d", "e", "h");
    }

    @Test
    void everyRuleTellsWhatToDo() {
        assertThat(MonitoringFiles.rules()).hasSizeGreaterThan(10).allSatisfy(rule -> {
            assertThat(rule.path("alert").asText()).containsPattern(CHINESE);
            assertThat(rule.path("expr").asText()).isNotBlank();
            assertThat(rule.path("labels").path("severity").asText()).isIn("critical", "warning", "info");
            for (var text : List.of("summary", "description")) {
                assertThat(rule.path("annotations").path(text).asText()).containsPattern(CHINESE);
            }
        });
    }

    @Test
    void everyPanelHasAChineseTitleAndAPlaceOfItsOwn() {
        var ids = new HashSet<Integer>();
        var places = new HashSet<String>();
        assertThat(MonitoringFiles.board().path("title").asText()).containsPattern(CHINESE);
        assertThat(MonitoringFiles.board().path("panels"))
                .hasSizeGreaterThan(12)
                .allSatisfy(panel -> {
                    assertThat(panel.path("title").asText()).containsPattern(CHINESE);
                    assertThat(ids.add(panel.path("id").asInt())).isTrue();
                    assertThat(places.add(panel.path("gridPos").toString())).isTrue();
                });
    }

    @Test
    void boardKnowsTheWordOfEveryStage() {
        var board = MonitoringFiles.board().toString();
        assertThat(Arrays.stream(CaseStage.values()).filter(CaseStage::isOpen))
                .allSatisfy(stage -> assertThat(board)
                        .contains("\"options\":\"" + stage.name() + "\"", "\"value\":\"" + stage.label() + "\""));
    }

    @Test
    void boardKnowsTheNameOfEveryProcess() {
        var board = MonitoringFiles.board().toString();
        assertThat(ModelFile.all())
                .flatExtracting(model -> model.every(Process.class))
                .allSatisfy(process -> assertThat(board)
                        .contains(
                                "\"options\":\"" + process.getId() + "\"", "\"value\":\"" + process.getName() + "\""));
    }
}
