package io.disclosuredesk.request;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class IntakeOnPostgresIT extends IntakeIT {}
