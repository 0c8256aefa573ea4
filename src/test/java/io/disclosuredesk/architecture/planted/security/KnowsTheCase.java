package io.disclosuredesk.architecture.planted.security;

import io.disclosuredesk.architecture.planted.agency.CycleOne;

record KnowsTheCase(CycleOne organ) {}
