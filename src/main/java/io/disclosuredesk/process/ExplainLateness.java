package io.disclosuredesk.process;

/** Every name of the process {@code explain-lateness} that Java and the model share. */
public final class ExplainLateness {

    /** Id of the process and stem of its file. */
    public static final String KEY = "explain-lateness";

    /** The message that starts it: a case has passed its red line. */
    static final String CASE_LATE = "case.late";

    /** The message that ends it: the case turned out not to be late. */
    static final String CASE_NOT_LATE = "case.notLate";

    /** Variables: ids only. */
    static final class Variables {
        static final String CASE_NUMBER = "caseNumber";
        static final String AGENCY_CODE = "agencyCode";

        private Variables() {}
    }

    /** The user task, by the id it has in the model. */
    public enum Task implements ModelTask {
        EXPLAIN("UserTask_ExplainLateness");

        private final String id;

        Task(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private ExplainLateness() {}
}
