package io.disclosuredesk.bench;

/** A way to make the letter; thread-safe, its fonts read before the first call. */
interface Contender {
    byte[] letter() throws Exception;
}
