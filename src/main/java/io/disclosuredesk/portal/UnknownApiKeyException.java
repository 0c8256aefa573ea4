package io.disclosuredesk.portal;

/** A call with a key that opens nothing, or without the key that it needs; nothing was done. */
class UnknownApiKeyException extends RuntimeException {

    UnknownApiKeyException(String sentence) {
        super(sentence);
    }
}
