package io.disclosuredesk.architecture.planted.screening;

import io.disclosuredesk.architecture.planted.desk.StaffPage;

record CallsUp(StaffPage page) {}
