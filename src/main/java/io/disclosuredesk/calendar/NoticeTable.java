package io.disclosuredesk.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The imported notices. Their ids are the versions of the calendar: each import names the one it follows, and only one can
 * follow it, so ids grow in the order of commits and a version stands for one content for ever.
 */
@Repository
class NoticeTable {

    private static final String IN_FORCE =
            "(select max(id) from holiday_notice where id <= :version group by notice_year)";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who imported the notice in force for a year, and when. */
    record Import(int year, String by, Instant at) {}

    /** The id of the last import, or 0. */
    int version() {
        return jdbc.sql("select coalesce(max(id), 0) from holiday_notice")
                .query(Integer.class)
                .single();
    }

    /** The newest notice of each year among the imports up to {@code version}, included. */
    List<HolidayNotice> noticesUpTo(int version) {
        Map<Integer, List<CalendarDay>> days = new TreeMap<>();
        jdbc.sql("select * from holiday_notice_day where notice_id in " + IN_FORCE)
                .param("version", version)
                .query((row, n) -> Map.entry(row.getInt("notice_id"), day(row)))
                .list()
                .forEach(day -> days.computeIfAbsent(day.getKey(), id -> new ArrayList<>())
                        .add(day.getValue()));
        return jdbc.sql("select id, notice_year, number from holiday_notice where id in " + IN_FORCE)
                .param("version", version)
                .query((row, n) -> new HolidayNotice(
                        row.getInt("notice_year"),
                        row.getString("number"),
                        days.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    /** Of each year with an imported notice, the import in force at {@code version}. */
    Map<Integer, Import> imports(int version) {
        var imports = new TreeMap<Integer, Import>();
        jdbc.sql("select notice_year, imported_by, imported_at from holiday_notice where id in " + IN_FORCE)
                .param("version", version)
                .query((row, n) -> new Import(
                        row.getInt("notice_year"),
                        row.getString("imported_by"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(imported -> imports.put(imported.year(), imported));
        return imports;
    }

    /**
     * Stores a notice as the one that follows {@code version}.
     *
     * @return the new version
     * @throws org.springframework.dao.DuplicateKeyException if another import follows it already
     */
    int insert(HolidayNotice notice, String text, int version, String userId) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into holiday_notice (follows, notice_year, number, imported_by, imported_at, sha256, source_text)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        version,
                        notice.year(),
                        notice.number(),
                        userId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        sha256(text),
                        text)
                .update(key, "id");
        var id = key.getKeyAs(Integer.class);
        for (var day : notice.days()) {
            jdbc.sql(
                            "insert into holiday_notice_day (notice_id, falls_on, kind, occasion, source) values (?, ?, ?, ?, ?)")
                    .params(id, day.date(), day.kind().name(), day.occasion(), day.source())
                    .update();
        }
        return id;
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("falls_on", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("occasion"),
                row.getString("source"),
                false);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
