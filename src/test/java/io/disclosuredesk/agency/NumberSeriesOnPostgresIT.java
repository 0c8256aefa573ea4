package io.disclosuredesk.agency;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class NumberSeriesOnPostgresIT extends NumberSeriesIT {}
