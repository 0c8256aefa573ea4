package io.disclosuredesk.portal;

/** No such case, no access to it, or no such letter: nobody learns which. */
class NoSuchLetterException extends RuntimeException {
    NoSuchLetterException() {
        super("没有找到");
    }
}
