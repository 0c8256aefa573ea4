package io.disclosuredesk.metrics;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class CaseGaugesOnPostgresIT extends CaseGaugesIT {}
