package io.disclosuredesk.request;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class CaseFolderOnPostgresIT extends CaseFolderIT {}
