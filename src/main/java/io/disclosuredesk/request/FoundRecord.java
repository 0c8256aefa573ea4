package io.disclosuredesk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record found for an item asked for (检索到的信息).
 *
 * @param number position within the item, from 1
 * @param pages count of pages, where known
 * @param release what the handler proposes
 * @param conclusion what the confidentiality check says; null before it
 */
public record FoundRecord(
        int number,
        String title,
        @Nullable String documentNumber,
        @Nullable LocalDate madeOn,
        @Nullable Integer pages,
        Release release,
        @Nullable CheckConclusion conclusion,
        @Nullable String checkNote) {}
