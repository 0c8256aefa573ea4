package io.disclosuredesk.document.template;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class WordingsOnPostgresIT extends WordingsIT {}
