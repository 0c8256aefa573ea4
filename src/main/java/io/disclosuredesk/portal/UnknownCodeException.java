package io.disclosuredesk.portal;

/** No letter has this code. */
class UnknownCodeException extends RuntimeException {
    UnknownCodeException() {
        super("没有这个核验码的文书");
    }
}
