package io.disclosuredesk.metrics;

/** A report that cannot be made as asked; the message says why and what to ask for instead. */
class ReportRefusedException extends RuntimeException {

    /** @param message a Chinese sentence for staff */
    ReportRefusedException(String message) {
        super(message);
    }
}
