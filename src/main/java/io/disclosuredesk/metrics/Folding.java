package io.disclosuredesk.metrics;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds differences into the sums from time to time, when enough wait that readers would notice. */
@Component
class Folding {

    /** Fewer are read along in a moment, and folding many at once costs little more than folding few. */
    private static final int ENOUGH = 5_000;

    private final CellTable cells;

    Folding(CellTable cells) {
        this.cells = cells;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void fold() {
        if (cells.waiting(ENOUGH) == ENOUGH) {
            all();
        }
    }

    /** Folds all there is. */
    void all() {
        var more = true;
        while (more) {
            more = cells.fold();
        }
    }
}
