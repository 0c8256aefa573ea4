package io.disclosuredesk.request;

import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.SuspensionCause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the legal events of each case. */
@Repository
class ClockEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClockEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ClockEvent> of(long requestId) {
        return of(List.of(requestId)).getOrDefault(requestId, List.of());
    }

    /** The events of many cases at once, in the order they were recorded. */
    Map<Long, List<ClockEvent>> of(Collection<Long> requestIds) {
        var events = new HashMap<Long, List<ClockEvent>>();
        if (!requestIds.isEmpty()) {
            jdbc.sql("select * from clock_event where request_id in (:ids) order by id")
                    .param("ids", requestIds)
                    .query(row -> {
                        events.computeIfAbsent(row.getLong("request_id"), id -> new ArrayList<>())
                                .add(read(row));
                    });
        }
        return events;
    }

    void add(long requestId, ClockEvent event, String actor) {
        var columns = columns(event);
        jdbc.sql("""
                        insert into clock_event (request_id, type, on_date, until_date, workdays, approved_on, cause, recorded_by,
                          recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        requestId,
                        columns.type().name(),
                        columns.on(),
                        columns.until(),
                        columns.workdays(),
                        columns.approvedOn(),
                        columns.cause() == null ? null : columns.cause().name(),
                        actor,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private enum Type {
        CORRECTION_REQUESTED,
        CORRECTED,
        FEE_NOTICED,
        FEE_PAID,
        SUSPENDED,
        EXTENDED,
        DELAYED
    }

    private record Columns(
            Type type,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable Integer workdays,
            @Nullable LocalDate approvedOn,
            @Nullable SuspensionCause cause) {

        static Columns on(Type type, LocalDate day) {
            return new Columns(type, day, null, null, null, null);
        }
    }

    private static Columns columns(ClockEvent event) {
        if (event instanceof CorrectionRequested e) {
            return Columns.on(Type.CORRECTION_REQUESTED, e.on());
        } else if (event instanceof Corrected e) {
            return Columns.on(Type.CORRECTED, e.on());
        } else if (event instanceof FeeNoticed e) {
            return Columns.on(Type.FEE_NOTICED, e.on());
        } else if (event instanceof FeePaid e) {
            return Columns.on(Type.FEE_PAID, e.on());
        } else if (event instanceof Suspended e) {
            return new Columns(Type.SUSPENDED, e.on(), e.until(), null, null, e.cause());
        } else if (event instanceof Extended e) {
            var noticedOn = Objects.requireNonNull(e.noticedOn(), "an extension takes effect with its notice");
            return new Columns(Type.EXTENDED, noticedOn, null, e.workdays(), e.approvedOn(), null);
        } else {
            var delayed = (Delayed) event;
            return new Columns(Type.DELAYED, delayed.on(), delayed.until(), null, null, null);
        }
    }

    private static ClockEvent read(ResultSet row) throws SQLException {
        var on = row.getObject("on_date", LocalDate.class);
        var until = row.getObject("until_date", LocalDate.class);
        return switch (Type.valueOf(row.getString("type"))) {
            case CORRECTION_REQUESTED -> new CorrectionRequested(on);
            case CORRECTED -> new Corrected(on);
            case FEE_NOTICED -> new FeeNoticed(on);
            case FEE_PAID -> new FeePaid(on);
            case SUSPENDED -> new Suspended(on, until, SuspensionCause.valueOf(row.getString("cause")));
            case EXTENDED -> new Extended(row.getInt("workdays"), row.getObject("approved_on", LocalDate.class), on);
            case DELAYED -> new Delayed(on, until);
        };
    }
}
