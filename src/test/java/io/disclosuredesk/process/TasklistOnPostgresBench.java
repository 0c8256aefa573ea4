package io.disclosuredesk.process;

import io.disclosuredesk.Postgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on an embedded PostgreSQL, which is empty at first. */
@ContextConfiguration(initializers = Postgres.class)
class TasklistOnPostgresBench extends TasklistBench {}
