package io.disclosuredesk.architecture.planted.request;

import org.camunda.bpm.engine.RuntimeService;

record EngineInDomain(RuntimeService runtime) {}
