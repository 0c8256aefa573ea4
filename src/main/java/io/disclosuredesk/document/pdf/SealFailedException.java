package io.disclosuredesk.document.pdf;

import org.jspecify.annotations.Nullable;

/** A letter could not be sealed, so it must not go out; the message says in Chinese why and what to mend. */
public final class SealFailedException extends RuntimeException {

    /** @param message what happened and how to mend it, in Chinese, without secrets */
    public SealFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
