package io.disclosuredesk.desk;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page from 1
 * @param pages at least 1
 * @param key the name of the parameter that asks for another page
 */
record Slice<T>(List<T> rows, int page, int pages, int total, String key) {

    /** The page asked for; a number outside of the list gives the nearest page there is. */
    static <T> Slice<T> of(List<T> all, int wanted, int length, String key) {
        var pages = Math.max(1, (all.size() + length - 1) / length);
        var page = Math.min(Math.max(1, wanted), pages);
        var from = (page - 1) * length;
        return new Slice<>(
                List.copyOf(all.subList(from, Math.min(all.size(), from + length))), page, pages, all.size(), key);
    }
}
