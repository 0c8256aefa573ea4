package io.disclosuredesk.architecture.planted.util;

record Anything(String value) {}
