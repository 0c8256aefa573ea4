package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.request.Requests;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers count comes from the steps that staff take, in the same transactions. */
@EngineIT
class FactsOfCasesIT {

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    NodeHistory nodes;

    @Autowired
    NodesNow now;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @Test
    void followsACaseFromReceiptToArchive() {
        var received = counted("RECEIVED");
        var replies = counted("REPLY");
        var items = counted("ITEM");
        var number = road.receive(MainRoad.EXAMPLE.form());
        assertThat(fact(number)).containsEntry("STAGE", "REGISTRATION").containsEntry("UNIT", "");
        road.reach(number, InformationRequest.Task.DRAFT);
        assertThat(fact(number))
                .containsEntry("STAGE", "DRAFT")
                .containsEntry("UNIT", requests.byNumber(number).handlingUnit())
                .containsEntry("HANDLER_ID", "handler")
                .containsEntry("PROCESSED_ON", null);
        road.step(number, InformationRequest.Task.DRAFT.id());
        road.step(number, InformationRequest.Task.LEGAL_REVIEW.id());
        road.step(number, InformationRequest.Task.APPROVE.id());
        driver.runJobs();
        assertThat(fact(number))
                .containsEntry("STAGE", "ARCHIVED")
                .containsEntry("REPORT_ROW", "granted")
                .containsEntry("OUTCOMES", "GRANTED GRANTED");
        assertThat(counted("RECEIVED")).isEqualTo(received + 1);
        assertThat(counted("REPLY")).isEqualTo(replies + 1);
        assertThat(counted("ITEM")).isEqualTo(items + 2);
    }

    @Test
    void leavesNothingBehindWhenAStepIsRefused() {
        var number = road.receive(MainRoad.EXAMPLE.form());
        var before = fact(number);
        assertThatThrownBy(() -> driver.complete(number, InformationRequest.Task.REGISTER, "registrar", Map.of()))
                .isNotNull();
        assertThat(fact(number)).isEqualTo(before);
    }

    @Test
    void tellsOfEveryNodeOnce() {
        var number = road.receive(MainRoad.EXAMPLE.form());
        road.reach(number, InformationRequest.Task.REVIEW);
        assertThat(now.waiting(InformationRequest.KEY, "YZZRZY")).containsKey(InformationRequest.Task.REVIEW.id());
        assertThat(now.casesAt(InformationRequest.KEY, InformationRequest.Task.REVIEW.id(), "YZZRZY"))
                .contains(number);
        assertThat(now.casesAt(InformationRequest.KEY, InformationRequest.Task.REVIEW.id(), "YZSLJ"))
                .isEmpty();
        nodes.tellUntil(Instant.now().plusSeconds(5));
        var told = toldOf(InformationRequest.Task.REGISTER.id());
        assertThat(told)
                .isEqualTo(history.createHistoricActivityInstanceQuery()
                        .activityId(InformationRequest.Task.REGISTER.id())
                        .finished()
                        .count());
        nodes.tellUntil(Instant.now().plusSeconds(5));
        assertThat(toldOf(InformationRequest.Task.REGISTER.id())).isEqualTo(told);
    }

    private Map<String, Object> fact(String number) {
        return jdbc.sql("select * from case_fact where case_number = ?")
                .param(number)
                .query()
                .singleRow();
    }

    /** Nothing is folded in this test. */
    private long counted(String measure) {
        return jdbc.sql("select coalesce(sum(amount), 0) from metric_delta where measure = ?")
                .param(measure)
                .query(Long.class)
                .single();
    }

    private long toldOf(String node) {
        return jdbc.sql("select coalesce(sum(amount), 0) from metric_delta where measure = 'NODE' and cell_key = ?")
                .param(InformationRequest.KEY + "/" + node)
                .query(Long.class)
                .single();
    }
}
