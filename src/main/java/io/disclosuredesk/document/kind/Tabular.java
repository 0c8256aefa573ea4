package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;

/** An element that a letter sets as a table: it stands alone in a line of the template. */
public interface Tabular {

    /** The table; its headings belong to the element, so that every sheet of a kind has the same ones. */
    Letter.Block table();
}
