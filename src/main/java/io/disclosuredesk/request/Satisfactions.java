package io.disclosuredesk.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 满意度评价: asked once the reply is served, never before; one a case, which its applicant may change for 30 days. */
@Component
public class Satisfactions {

    private static final String WHY = "satisfaction.why_sealed";
    private static final Duration CHANGEABLE = Duration.ofDays(Satisfaction.CHANGEABLE_DAYS);

    private final JdbcClient jdbc;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final PersonalData personalData;
    private final Clock clock;

    Satisfactions(JdbcClient jdbc, CaseSteps steps, CaseHistory history, PersonalData personalData, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.history = history;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** What the applicant of the case said, if they did. */
    public Optional<Satisfaction> of(long requestId) {
        return jdbc.sql("select * from satisfaction where request_id = ?")
                .param(requestId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Whether the case may be rated now, for the first time or again. */
    public boolean isAsked(DisclosureRequest request) {
        return request.servedOn() != null
                && of(request.id()).filter(given -> !isChangeable(given)).isEmpty();
    }

    /** Whether a rating may still be changed. */
    public boolean isChangeable(Satisfaction given) {
        return clock.instant().isBefore(given.ratedAt().plus(CHANGEABLE));
    }

    /**
     * Keeps the rating, or changes the one there is. Saying the same again changes nothing.
     *
     * @param score 1 to 5
     * @param why at most {@value Satisfaction#MAX_WHY} characters; may be left out
     * @throws StepRefusedException if the reply is not served yet, the score is none, the words are too long, or 30 days have
     *     passed since the first rating
     */
    @Transactional
    public void rate(String caseNumber, int score, @Nullable String why) {
        var request = steps.whereverItIs(caseNumber);
        if (request.servedOn() == null) {
            throw new StepRefusedException("答复书送达以后才能评价。");
        }
        if (score < 1 || score > 5) {
            throw new StepRefusedException("请选择满意程度，从“很不满意”到“很满意”选一项。");
        }
        var words = Bounded.lines("评价的理由", why, Satisfaction.MAX_WHY);
        var given = of(request.id()).orElse(null);
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var sealed = personalData.seal(WHY, words);
        if (given == null) {
            jdbc.sql("insert into satisfaction (request_id, agency_id, score, why_sealed, rated_at, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(request.id(), request.agencyId(), score, sealed, now, now)
                    .update();
        } else if (!isChangeable(given)) {
            throw new StepRefusedException("评价已经超过" + Satisfaction.CHANGEABLE_DAYS + "日，不能再修改。");
        } else if (given.score() == score && Objects.equals(given.why(), words)) {
            return;
        } else {
            jdbc.sql("update satisfaction set score = ?, why_sealed = ?, changed_at = ? where request_id = ?")
                    .params(score, sealed, now, request.id())
                    .update();
        }
        history.append(
                request.id(),
                EventType.RATED,
                CaseHistory.APPLICANT,
                (given == null ? "" : "改为") + score + "分（" + Satisfaction.word(score) + "）"
                        + (words == null ? "" : "，写了理由"));
    }

    /**
     * How many ratings of each score an organ was first given in a period; a score nobody gave is left out.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    public Map<Integer, Long> countsOf(long agencyId, LocalDate from, LocalDate to) {
        var zone = clock.getZone();
        var counts = new TreeMap<Integer, Long>();
        jdbc.sql(
                        "select score, count(*) number from satisfaction where agency_id = ? and rated_at >= ? and rated_at < ?"
                                + " group by score")
                .params(agencyId, start(from, zone), start(to.plusDays(1), zone))
                .query((row, n) -> Map.entry(row.getInt("score"), row.getLong("number")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private Satisfaction read(ResultSet row) throws SQLException {
        return new Satisfaction(
                row.getInt("score"),
                personalData.open(WHY, row.getString("why_sealed")),
                at(row, "rated_at"),
                at(row, "changed_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
