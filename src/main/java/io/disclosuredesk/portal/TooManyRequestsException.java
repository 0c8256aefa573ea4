package io.disclosuredesk.portal;

/** Too many tries in a short time; nothing was done. */
class TooManyRequestsException extends RuntimeException {

    private final long retryAfterSeconds;

    TooManyRequestsException(long retryAfterSeconds) {
        super("操作过于频繁");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** After how many seconds another try is worth while, at least 1. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
