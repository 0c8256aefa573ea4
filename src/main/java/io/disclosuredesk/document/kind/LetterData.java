package io.disclosuredesk.document.kind;

/**
 * What one letter must hold, besides the organ's own facts: a record whose components are {@link Element}s, or records of
 * elements that several letters share. Null stands for what the case does not have; a needed element is never null.
 */
public interface LetterData {

    /** The letter it is for. */
    LetterKind kind();
}
