package io.disclosuredesk.publication;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param size so many items a page at most
 * @param total items on all pages
 */
public record Page(List<PublicItem> items, int number, int size, int total) {

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
