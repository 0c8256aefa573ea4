package io.disclosuredesk.portal;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class VerifyApiOnPostgresIT extends VerifyApiIT {}
