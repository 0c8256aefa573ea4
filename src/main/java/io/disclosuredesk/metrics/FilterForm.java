package io.disclosuredesk.metrics;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.deadline.Channel;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the filter of an address, and what may be chosen in it. */
@Component
class FilterForm {

    /** The longest period that the months are shown of. */
    private static final int MOST_MONTHS = 60;

    private final JdbcTemplate jdbc;
    private final ManagedOrgan organ;
    private final Clock clock;

    FilterForm(JdbcTemplate jdbc, ManagedOrgan organ, Clock clock) {
        this.jdbc = jdbc;
        this.organ = organ;
        this.clock = clock;
    }

    /** The organ's own cases only; this year where the address says nothing, or nothing that is a period. */
    FigureFilter of(Map<String, String> parameters) {
        var now = YearMonth.now(clock);
        var from = month(parameters.get("from"), now.withMonth(1));
        var to = month(parameters.get("to"), now);
        if (to.isBefore(from)) {
            to = from;
        }
        if (from.plusMonths(MOST_MONTHS).isBefore(to)) {
            from = to.minusMonths(MOST_MONTHS);
        }
        return new FigureFilter(
                organ.current().id(), text(parameters.get("unit")), channel(parameters.get("channel")), from, to);
    }

    /** Whose cases they are. */
    Agency organ() {
        return organ.current();
    }

    /** Every unit that ever had a case, by name. */
    @Transactional(readOnly = true)
    public List<String> units(long agencyId) {
        return jdbc.queryForList("""
                select distinct unit from (
                  select unit from metric_cell where agency_id = ? and measure = 'RECEIVED' and channel = '*' and unit <> '*'
                  union all select unit from metric_delta where agency_id = ? and measure = 'RECEIVED') units
                where unit <> '' order by unit""", String.class, agencyId, agencyId);
    }

    private static YearMonth month(@Nullable String typed, YearMonth otherwise) {
        try {
            return typed == null || typed.isBlank() ? otherwise : YearMonth.parse(typed.strip());
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static @Nullable Channel channel(@Nullable String typed) {
        return named(Channel.class, typed);
    }

    /** The constant of this name; null for none. */
    static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
