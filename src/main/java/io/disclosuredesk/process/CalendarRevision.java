package io.disclosuredesk.process;

/** Every name of the process {@code calendar-revision} that Java and the model share. */
final class CalendarRevision {

    /** Id of the process and stem of its file. */
    static final String KEY = "calendar-revision";

    /** The message that starts it. */
    static final String CALENDAR_REVISED = "calendar.revised";

    static final class Variables {
        static final String CASES_LEFT = "casesLeft";

        private Variables() {}
    }

    private CalendarRevision() {}
}
