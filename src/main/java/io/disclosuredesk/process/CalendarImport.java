package io.disclosuredesk.process;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.request.Recalculations;
import io.disclosuredesk.security.EngineAccess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a holiday notice into the calendar and sets the recalculation of all open cases going, in one transaction: there is no
 * new calendar without it.
 */
@Component
public class CalendarImport {

    private final Calendars calendars;
    private final Recalculations recalculations;
    private final RuntimeService runtime;
    private final EngineAccess engine;

    CalendarImport(Calendars calendars, Recalculations recalculations, RuntimeService runtime, EngineAccess engine) {
        this.calendars = calendars;
        this.recalculations = recalculations;
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * Imports what the preview showed.
     *
     * @param version the version of the calendar that the preview was made on
     * @return whether anything changed: importing the days the calendar already holds does nothing
     * @throws io.disclosuredesk.calendar.NoticeRefusedException if the notice is faulty or the calendar changed since
     */
    @Transactional
    public boolean adopt(int year, String number, String text, int version, String userId) {
        if (!calendars.adopt(year, number, text, version, userId).changed()) {
            return false;
        }
        var run = recalculations.begin(year + "年放假安排更新（" + number.strip() + "）", userId);
        engine.withoutChecks(() -> runtime.createMessageCorrelation(CalendarRevision.CALENDAR_REVISED)
                .processInstanceBusinessKey(String.valueOf(run))
                .correlateStartMessage());
        return true;
    }
}
