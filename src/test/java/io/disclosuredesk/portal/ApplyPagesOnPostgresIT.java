package io.disclosuredesk.portal;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class ApplyPagesOnPostgresIT extends ApplyPagesIT {}
