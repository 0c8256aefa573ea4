package io.disclosuredesk.calendar;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class CalendarsOnPostgresIT extends CalendarsIT {

    @Override
    String sessionsThatWait() {
        return "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    }
}
