package io.disclosuredesk.metrics;

import static io.disclosuredesk.metrics.ReportRow.DENIED_INTERNAL;
import static io.disclosuredesk.metrics.ReportRow.DENIED_STATE_SECRET;
import static io.disclosuredesk.metrics.ReportRow.GRANTED;
import static io.disclosuredesk.metrics.ReportRow.NOPROC_REPEAT;
import static io.disclosuredesk.metrics.ReportRow.OTHER_OTHER;
import static io.disclosuredesk.metrics.ReportRow.PARTIALLY_GRANTED;
import static io.disclosuredesk.metrics.ReportRow.UNABLE_NOT_HELD;
import static io.disclosuredesk.metrics.ReportRow.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.decision.DecisionFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportRowTest {

    /** Law sheet §4.1: 区分处理的，只计这一情形. */
    @Test
    void countsARequestOfSeveralItemsOnce() {
        assertThat(ofItems(List.of(GRANTED, GRANTED))).isEqualTo(GRANTED);
        assertThat(ofItems(List.of(GRANTED, DENIED_STATE_SECRET))).isEqualTo(PARTIALLY_GRANTED);
        assertThat(ofItems(List.of(UNABLE_NOT_HELD, GRANTED))).isEqualTo(PARTIALLY_GRANTED);
        assertThat(ofItems(List.of(NOPROC_REPEAT, PARTIALLY_GRANTED))).isEqualTo(PARTIALLY_GRANTED);
        assertThat(ofItems(List.of(NOPROC_REPEAT, DENIED_INTERNAL, UNABLE_NOT_HELD)))
                .isEqualTo(DENIED_INTERNAL);
        assertThat(ofItems(List.of())).isEqualTo(OTHER_OTHER);
    }

    @Test
    void knowsEveryRowOfTheDecisionTable() {
        assertThat(DecisionFile.table().rules())
                .allSatisfy(rule ->
                        assertThat(ReportRow.ofKey(rule.reportRow()).key()).isEqualTo(rule.reportRow()));
        assertThatThrownBy(() -> ReportRow.ofKey("nonsense")).hasMessageContaining("年报表三没有这一行：nonsense");
    }
}
