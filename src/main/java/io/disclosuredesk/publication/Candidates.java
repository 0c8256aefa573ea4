package io.disclosuredesk.publication;

import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseLock;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.ProactiveRecord;
import io.disclosuredesk.request.ProactiveRecords;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转主动公开的线索: records of closed cases that were marked 主动公开 and are not in the catalogue yet. A person puts them in or
 * decides not to, nothing goes public by itself (条例第四十四条). Each decision is an event of the case; of two at once the first
 * stands and the other is told.
 */
@Component
public class Candidates {

    /** The input that {@link PublicationRefusedException} names where the record itself is decided already. */
    public static final String RECORD = "record";

    private static final String PREFIX = "record/";

    private final ProactiveRecords records;
    private final Catalogue catalogue;
    private final ItemTable items;
    private final DeclinedTable declined;
    private final CaseHistory history;
    private final JdbcClient jdbc;

    Candidates(
            ProactiveRecords records,
            Catalogue catalogue,
            ItemTable items,
            DeclinedTable declined,
            CaseHistory history,
            JdbcClient jdbc) {
        this.records = records;
        this.catalogue = catalogue;
        this.items = items;
        this.declined = declined;
        this.history = history;
        this.jdbc = jdbc;
    }

    /**
     * A record that was decided not to be taken in.
     *
     * @param by the id of the member of staff
     */
    public record Declined(ProactiveRecord record, String reason, String by, Instant at) {}

    /** Those that wait, the newest first; none that was in the catalogue before, even if it was taken out. */
    public List<ProactiveRecord> of(long agencyId) {
        var known = items.keys(agencyId, PREFIX);
        var not = declined.of(agencyId).keySet();
        return records.of(agencyId).stream()
                .filter(record -> !known.contains(key(record)) && !not.contains(record.recordId()))
                .toList();
    }

    /** One that waits. */
    public Optional<ProactiveRecord> find(long agencyId, long recordId) {
        return of(agencyId).stream()
                .filter(record -> record.recordId() == recordId)
                .findFirst();
    }

    /** Those decided against, the latest decision first. */
    public List<Declined> declined(long agencyId) {
        var rows = declined.of(agencyId);
        return records.of(agencyId).stream()
                .map(record -> declined(record, rows.get(record.recordId())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Declined::at).reversed())
                .toList();
    }

    private static @Nullable Declined declined(ProactiveRecord record, DeclinedTable.@Nullable Row row) {
        return row == null ? null : new Declined(record, row.reason(), row.by(), row.at());
    }

    /**
     * Puts it into the catalogue.
     *
     * @param by the id of the member of staff
     * @throws PublicationRefusedException naming {@link #RECORD} if it does not wait any more; otherwise what to mend
     */
    @Transactional
    public void publish(long agencyId, long recordId, PublicEntry entry, String by) {
        var record = waiting(agencyId, recordId);
        var item = catalogue.publish(agencyId, key(record), PublicSource.RECORD, entry, by);
        note(
                record,
                EventType.CANDIDATE_PUBLISHED,
                by,
                "，目录中的名称“" + item.entry().title() + "”");
    }

    /**
     * 不收录: it does not wait any more.
     *
     * @param reason 5 to 300 characters
     * @param by the id of the member of staff
     * @throws PublicationRefusedException naming {@link #RECORD} if it does not wait any more, {@code reason} if that is not one
     */
    @Transactional
    public void decline(long agencyId, long recordId, @Nullable String reason, String by) {
        var why = reasonChecked(reason);
        var record = waiting(agencyId, recordId);
        declined.insert(agencyId, recordId, why, by);
        note(record, EventType.CANDIDATE_DECLINED, by, "，原因：" + why);
    }

    /** The reason for {@link #decline} as it would be kept; the same refusal. */
    public String reasonChecked(@Nullable String reason) {
        return EntryCheck.reason(reason, "不收录");
    }

    /**
     * 恢复候选: it waits again.
     *
     * @param seen when the decision that is taken back was made
     * @param by the id of the member of staff
     * @throws PublicationRefusedException naming {@link #RECORD} if that decision does not stand any more
     */
    @Transactional
    public void restore(long agencyId, long recordId, Instant seen, String by) {
        var record = held(agencyId, recordId);
        var row = declined.find(agencyId, recordId);
        if (row.isEmpty()) {
            throw refusal(record, "已经由同事恢复候选，不需要再次恢复。");
        }
        if (!row.get().at().equals(seen)) {
            throw refusal(record, "由同事恢复以后又决定不收录，请看过现在的原因再办理。");
        }
        declined.delete(recordId);
        note(record, EventType.CANDIDATE_RESTORED, by, "，原来不收录的原因：" + row.get().reason());
    }

    private ProactiveRecord waiting(long agencyId, long recordId) {
        var record = held(agencyId, recordId);
        if (declined.find(agencyId, recordId).isPresent()) {
            throw refusal(record, "刚被同事决定不收录，没有保存您的办理。可以在“不收录的”中查看原因，需要时恢复候选。");
        }
        var known = items.byKey(agencyId, key(record));
        if (known.isPresent()) {
            throw refusal(record, known.get().isWithdrawn() ? "列入公开目录以后撤下过，不再是候选。" : "已经列入公开目录，没有重复办理；需要撤下的，请在目录中撤下。");
        }
        return record;
    }

    /** Holds the case: of two who decide on one record the second sees what the first did. */
    private ProactiveRecord held(long agencyId, long recordId) {
        var record = records.of(agencyId).stream()
                .filter(one -> one.recordId() == recordId)
                .findFirst()
                .orElseThrow(NoSuchItemException::new);
        CaseLock.hold(jdbc, record.requestId());
        return record;
    }

    private void note(ProactiveRecord record, EventType type, String by, String more) {
        history.append(record.requestId(), type, by, "“" + record.title() + "”" + more);
    }

    private static PublicationRefusedException refusal(ProactiveRecord record, String what) {
        return new PublicationRefusedException(RECORD, "“" + record.title() + "”" + what);
    }

    private static String key(ProactiveRecord record) {
        return PREFIX + record.recordId();
    }
}
