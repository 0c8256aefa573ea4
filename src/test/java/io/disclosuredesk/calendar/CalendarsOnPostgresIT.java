package io.disclosuredesk.calendar;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class CalendarsOnPostgresIT extends CalendarsIT {}
