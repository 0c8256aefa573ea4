package io.disclosuredesk.metrics;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class FiguresOnPostgresIT extends FiguresIT {}
