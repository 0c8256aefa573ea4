package io.disclosuredesk.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of the catalogue. */
@Repository
class ItemTable {

    private final JdbcClient jdbc;

    ItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(long agencyId, @Nullable String key, PublicSource source, PublicEntry entry, String by, LocalDate on) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into public_item (agency_id, item_key, title, document_number, made_on, summary, address,
                            source, published_on, published_by, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(
                        agencyId,
                        key,
                        entry.title(),
                        entry.documentNumber(),
                        entry.madeOn(),
                        entry.summary(),
                        entry.address(),
                        source.name(),
                        on,
                        by)
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Changes the row if it still has the version; says whether it did. */
    boolean update(PublicItem item, PublicEntry entry, String by, LocalDate on) {
        return jdbc.sql("""
                        update public_item set title = ?, document_number = ?, made_on = ?, summary = ?, address = ?,
                            changed_on = ?, changed_by = ?, version = version + 1
                        where id = ? and version = ? and withdrawn_on is null
                        """)
                        .params(
                                entry.title(),
                                entry.documentNumber(),
                                entry.madeOn(),
                                entry.summary(),
                                entry.address(),
                                on,
                                by,
                                item.id(),
                                item.version())
                        .update()
                == 1;
    }

    /** Takes the item out unless somebody has already; says whether it did. */
    boolean withdraw(long id, String reason, String by, LocalDate on) {
        return jdbc.sql("update public_item set withdrawn_on = ?, withdrawn_by = ?, withdrawn_reason = ?,"
                                + " version = version + 1 where id = ? and withdrawn_on is null")
                        .params(on, by, reason, id)
                        .update()
                == 1;
    }

    Optional<PublicItem> byId(long agencyId, long id) {
        return jdbc.sql("select * from public_item where agency_id = ? and id = ?")
                .params(agencyId, id)
                .query(ItemTable::item)
                .optional();
    }

    /** The keys that begin so, of items in the catalogue or taken out. */
    Set<String> keys(long agencyId, String prefix) {
        return Set.copyOf(jdbc.sql("select item_key from public_item where agency_id = ? and item_key like ?")
                .params(agencyId, prefix + "%")
                .query(String.class)
                .list());
    }

    Optional<PublicItem> byKey(long agencyId, String key) {
        return jdbc.sql("select * from public_item where agency_id = ? and item_key = ?")
                .params(agencyId, key)
                .query(ItemTable::item)
                .optional();
    }

    List<PublicItem> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from public_item where id in (:ids)")
                        .param("ids", ids)
                        .query(ItemTable::item)
                        .list();
    }

    /** Items in or out of the catalogue, the newest first. */
    List<PublicItem> list(long agencyId, boolean withdrawn, int size, int offset) {
        return jdbc.sql("select * from public_item where agency_id = ? and withdrawn_on is " + (withdrawn ? "not " : "")
                        + "null order by coalesce(made_on, published_on) desc, id desc limit ? offset ?")
                .params(agencyId, size, offset)
                .query(ItemTable::item)
                .list();
    }

    int count(long agencyId, boolean withdrawn) {
        return jdbc.sql("select count(*) from public_item where agency_id = ? and withdrawn_on is "
                        + (withdrawn ? "not " : "") + "null")
                .param(agencyId)
                .query(Integer.class)
                .single();
    }

    /** Which of these titles the organ has in its catalogue. */
    List<String> titlesAmong(long agencyId, Collection<String> titles) {
        return jdbc.sql("select title from public_item where agency_id = :agency and title in (:titles)"
                        + " and withdrawn_on is null")
                .param("agency", agencyId)
                .param("titles", titles)
                .query(String.class)
                .list();
    }

    /** One publisher of the organ after the other. */
    void lock(long agencyId) {
        jdbc.sql("select id from agency where id = ? for update")
                .param(agencyId)
                .query(Long.class)
                .single();
    }

    private static PublicItem item(ResultSet row, int n) throws SQLException {
        var withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        return new PublicItem(
                row.getLong("id"),
                row.getLong("agency_id"),
                new PublicEntry(
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("summary"),
                        row.getString("address")),
                PublicSource.valueOf(row.getString("source")),
                row.getObject("published_on", LocalDate.class),
                row.getString("published_by"),
                withdrawnOn == null
                        ? null
                        : new PublicItem.Withdrawal(
                                withdrawnOn, row.getString("withdrawn_by"), row.getString("withdrawn_reason")),
                row.getInt("version"));
    }
}
