package io.disclosuredesk.publication;

import io.disclosuredesk.request.ProactiveRecord;
import io.disclosuredesk.request.ProactiveRecords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 转主动公开的线索: records of closed cases that were marked 主动公开 and are not in the catalogue yet. A person puts them in, nothing
 * goes public by itself (条例第四十四条).
 */
@Component
public class Candidates {

    private static final String PREFIX = "record/";

    private final ProactiveRecords records;
    private final ItemTable items;

    Candidates(ProactiveRecords records, ItemTable items) {
        this.records = records;
        this.items = items;
    }

    /** Those that wait, the newest first; none that was in the catalogue before, even if it was taken out. */
    public List<ProactiveRecord> of(long agencyId) {
        var known = items.keys(agencyId, PREFIX);
        return records.of(agencyId).stream()
                .filter(record -> !known.contains(key(record.recordId())))
                .toList();
    }

    /** One that waits. */
    public Optional<ProactiveRecord> find(long agencyId, long recordId) {
        return of(agencyId).stream()
                .filter(record -> record.recordId() == recordId)
                .findFirst();
    }

    /** What {@link Catalogue#publish} knows it by. */
    public static String key(long recordId) {
        return PREFIX + recordId;
    }
}
