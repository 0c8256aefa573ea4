package io.disclosuredesk.metrics;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class RemedyRecordsOnPostgresIT extends RemedyRecordsIT {}
