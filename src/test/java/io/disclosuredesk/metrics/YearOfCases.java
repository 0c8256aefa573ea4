package io.disclosuredesk.metrics;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.calendar.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the managers' pages with a year of made-up cases. No stereotype, so that no scan finds it. */
public class YearOfCases {

    private static final int BATCH = 50_000;

    private final FactTable facts;
    private final CellTable cells;
    private final Agencies agencies;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    YearOfCases(
            FactTable facts,
            CellTable cells,
            Agencies agencies,
            Calendars calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.facts = facts;
        this.cells = cells;
        this.agencies = agencies;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** So many cases of the twelve months before today. */
    public void write(int cases) {
        var today = LocalDate.now(clock);
        write(today.minusYears(1), cases);
    }

    /** The year in which most of them were received. */
    public int lastOfThem() {
        return LocalDate.now(clock).getYear();
    }

    void write(LocalDate from, int cases) {
        var today = LocalDate.now(clock);
        var batch = new ArrayList<CaseFact>(BATCH);
        new GeneratedCases(1, agencies.ofPortal().id(), calendars.current())
                .between(from, today, cases)
                .forEach(fact -> {
                    batch.add(fact);
                    if (batch.size() == BATCH) {
                        write(batch);
                        batch.clear();
                    }
                });
        write(batch);
    }

    private void write(List<CaseFact> batch) {
        transaction.executeWithoutResult(status -> {
            facts.insert(batch);
            cells.addFolded(FactTable.difference(batch));
        });
    }
}
