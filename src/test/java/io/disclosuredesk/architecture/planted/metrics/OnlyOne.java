package io.disclosuredesk.architecture.planted.metrics;

interface OnlyOne {

    record Implementation(String value) implements OnlyOne {}
}
