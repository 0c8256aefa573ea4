package io.disclosuredesk.architecture.planted.deadline;

import org.springframework.core.env.Environment;

record SpringInDeadline(Environment environment) {}
