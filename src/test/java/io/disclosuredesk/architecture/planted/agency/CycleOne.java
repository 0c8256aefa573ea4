package io.disclosuredesk.architecture.planted.agency;

import io.disclosuredesk.architecture.planted.evidence.CycleTwo;

public record CycleOne(CycleTwo two) {}
