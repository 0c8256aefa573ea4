package io.disclosuredesk.metrics;

/** A ledger that cannot be taken in at all, with the sentence that says why and how to mend it. */
public class LedgerRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LedgerProblem problem;

    LedgerRefusedException(LedgerProblem problem) {
        super(problem.wrong() + "。" + problem.mend() + "。");
        this.problem = problem;
    }

    LedgerProblem problem() {
        return problem;
    }
}
