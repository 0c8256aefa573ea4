package io.disclosuredesk.publication;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class CatalogueOnPostgresIT extends CatalogueIT {}
