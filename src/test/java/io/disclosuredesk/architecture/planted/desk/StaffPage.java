package io.disclosuredesk.architecture.planted.desk;

public record StaffPage(String path) {}
