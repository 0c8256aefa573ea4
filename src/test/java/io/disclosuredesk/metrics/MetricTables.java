package io.disclosuredesk.metrics;

import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.request.CaseTables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The tables of cases with the figures counted from them, on a day that the test sets. No stereotype, so that no scan finds it. */
@Import({
    CaseTables.class,
    FactTable.class,
    CarriedTable.class,
    CaseCounts.class,
    CellTable.class,
    Cells.class,
    Results.class,
    FactKeeper.class,
    Movements.class,
    FlowFigures.class,
    OpenFigures.class,
    CaseList.class
})
class MetricTables {

    @Bean
    @Primary
    Today today() {
        return new Today();
    }

    @Bean
    OutcomeTable outcomes() {
        return DecisionFile.table();
    }

    /** Noon of a day. */
    static final class Today extends Clock {

        private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

        private volatile LocalDate day = LocalDate.of(2026, 3, 9);

        void is(LocalDate date) {
            day = date;
        }

        @Override
        public Instant instant() {
            return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the organ has one zone");
        }
    }
}
