package io.disclosuredesk.request;

import java.util.List;

/**
 * One thing asked for (申请事项).
 *
 * @param number position in the request, from 1
 * @param description the applicant's own words, quoted as they are
 */
public record RequestItem(
        long id, int number, String description, SearchRecord search, List<FoundRecord> records, ItemAnswer answer) {}
