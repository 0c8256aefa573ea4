package io.disclosuredesk.document;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class IssuingOnPostgresIT extends IssuingIT {}
