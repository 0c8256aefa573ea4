package io.disclosuredesk.delivery;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class NoticesOnPostgresIT extends NoticesIT {}
