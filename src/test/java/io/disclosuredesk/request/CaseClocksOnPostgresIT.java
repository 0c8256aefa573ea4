package io.disclosuredesk.request;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class CaseClocksOnPostgresIT extends CaseClocksIT {}
