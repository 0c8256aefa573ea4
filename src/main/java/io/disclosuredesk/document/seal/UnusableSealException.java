package io.disclosuredesk.document.seal;

import org.jspecify.annotations.Nullable;

/** The seal is set up, but not so that it can be used: the system must not start. */
final class UnusableSealException extends RuntimeException {

    /** @param message what is wrong, in Chinese, without secrets */
    UnusableSealException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
