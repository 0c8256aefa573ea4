package io.disclosuredesk.request;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class CaseHistoryOnPostgresIT extends CaseHistoryIT {}
