package io.disclosuredesk.document.template;

/** Somebody saved another version while this one was being edited. */
public class WordingOvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WordingOvertakenException() {
        super("编辑期间已有人保存了另一版，请核对后再保存。");
    }
}
