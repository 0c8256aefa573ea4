package io.disclosuredesk.process;

import io.disclosuredesk.OnPostgres;

@OnPostgres
class DeadlineWatchOnPostgresIT extends DeadlineWatchIT {}
