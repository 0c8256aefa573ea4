package io.disclosuredesk.document;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class NoticeNumbersOnPostgresIT extends NoticeNumbersIT {}
