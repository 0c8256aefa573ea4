package io.disclosuredesk.architecture.planted.evidence;

import io.disclosuredesk.architecture.planted.agency.CycleOne;

public record CycleTwo(CycleOne one) {}
