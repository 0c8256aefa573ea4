package io.disclosuredesk.request;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class QueryCodesOnPostgresIT extends QueryCodesIT {}
