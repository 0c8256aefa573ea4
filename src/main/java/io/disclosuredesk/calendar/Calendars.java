package io.disclosuredesk.calendar;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar in force: what ships with the product, overlaid by the newest notice that staff imported for each year. Every
 * question asks the database for the version, so all nodes of a cluster, and the transaction that imports, see an import at
 * once.
 */
@Repository
public class Calendars {

    private final NoticeTable table;
    private final NoticeBook shipped = PublishedCalendar.shipped();

    /** The last snapshot built. Its version is never given twice, not even after a rollback, so it is never wrong to use. */
    private volatile @Nullable Snapshot last;

    private record Snapshot(int version, NoticeBook book, WorkingDayCalendar calendar) {}

    Calendars(NoticeTable table) {
        this.table = table;
    }

    /** The calendar as it stands for the transaction that asks. */
    public WorkingDayCalendar current() {
        return snapshot().calendar();
    }

    /** Grows with every import; 0 before the first. */
    public int version() {
        return table.version();
    }

    /**
     * What importing the notice would change; stores nothing.
     *
     * @param year the year that the notice arranges: one of those published, or the next
     * @param number number of the notice or its name, at most 60 characters
     * @param text the notice's own sentences or a table, see {@link NoticeReader#read}
     * @throws NoticeRefusedException with everything that is wrong with it or contradicts notices of other years
     */
    public Revision preview(int year, String number, String text) {
        var snapshot = snapshot();
        return Revision.of(snapshot.version(), snapshot.book(), checked(snapshot.book(), year, number, text));
    }

    /**
     * Takes a notice into the calendar. Importing the very days the calendar holds already stores nothing.
     *
     * @param expectedVersion {@link Revision#version} of the preview that staff agreed to
     * @param userId who imports
     * @throws NoticeRefusedException as {@link #preview}, or when another import came between preview and adoption
     */
    @Transactional
    public Adoption adopt(int year, String number, String text, int expectedVersion, String userId) {
        var snapshot = snapshot();
        var notice = checked(snapshot.book(), year, number, text);
        if (snapshot.book().of(year).days().equals(notice.days())) {
            return new Adoption(snapshot.version(), false);
        }
        if (snapshot.version() != expectedVersion) {
            throw overtaken();
        }
        try {
            return new Adoption(table.insert(notice, text, expectedVersion, userId), true);
        } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
            throw overtaken();
        }
    }

    /** Every year the calendar covers, the newest first, led by the year still without a notice. */
    public List<CalendarYear> years() {
        var snapshot = snapshot();
        var book = snapshot.book();
        var imports = table.imports(snapshot.version());
        return IntStream.iterate(book.lastYear() + 1, year -> year >= book.firstYear(), year -> year - 1)
                .mapToObj(year -> year(book, year, imports.get(year)))
                .toList();
    }

    private static CalendarYear year(NoticeBook book, int year, NoticeTable.@Nullable Import imported) {
        var notice = book.of(year);
        return new CalendarYear(
                year,
                notice.number(),
                !book.isPublished(year),
                imported == null ? null : imported.by(),
                imported == null ? null : imported.at(),
                notice.holidays(),
                notice.makeUpDays());
    }

    private static HolidayNotice checked(NoticeBook book, int year, String number, String text) {
        var draft = NoticeReader.draft(year, number, text);
        draft.problems().addAll(book.misfits(draft.notice()));
        return draft.accepted();
    }

    private Snapshot snapshot() {
        var version = table.version();
        var known = last;
        if (known != null && known.version() == version) {
            return known;
        }
        var book = shipped;
        for (var notice : table.noticesUpTo(version)) {
            book = book.with(notice);
        }
        var built = new Snapshot(version, book, book.calendar());
        last = built;
        return built;
    }

    private static NoticeRefusedException overtaken() {
        return new NoticeRefusedException(List.of(new Problem("日历", "预览之后已有人导入了另一份通知，日历和预览时不同了，请重新预览后再确认。")));
    }
}
