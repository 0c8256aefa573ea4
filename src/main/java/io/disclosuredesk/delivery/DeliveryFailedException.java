package io.disclosuredesk.delivery;

/** A letter cannot reach its addressee electronically, now or later; it must go on paper. */
public class DeliveryFailedException extends Exception {
    DeliveryFailedException(String message) {
        super(message);
    }

    DeliveryFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
