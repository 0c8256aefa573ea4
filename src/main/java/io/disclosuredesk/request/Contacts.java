package io.disclosuredesk.request;

import io.disclosuredesk.security.FieldCipher;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 联系记录: who spoke with the applicant, when, how, and what was said. An entry is never changed; what was forgotten or wrong is
 * supplemented. The history of the case holds the digest of each text, so that a change would show.
 */
@Component
public class Contacts {

    private static final String SAID = "contact_entry.said";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 2000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final Clock clock;

    Contacts(JdbcClient jdbc, FieldCipher cipher, CaseSteps steps, CaseHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.steps = steps;
        this.history = history;
        this.clock = clock;
    }

    /** What is typed of a contact; times are the organ's. */
    public record Typed(
            @Nullable ContactWay way,
            @Nullable LocalDateTime happenedAt,
            @Nullable String withWhom,
            @Nullable String said) {}

    /** All entries of the case, the newest contact first; supplements come after what they supplement. */
    public List<ContactEntry> of(long requestId) {
        return jdbc.sql("""
                        select e.* from contact_entry e left join contact_entry o on o.id = e.supplements
                        where e.request_id = ? order by coalesce(o.happened_at, e.happened_at) desc,
                            coalesce(o.id, e.id) desc, e.id
                        """)
                .param(requestId)
                .query((row, n) -> new ContactEntry(
                        row.getLong("id"),
                        ContactWay.valueOf(row.getString("way")),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("with_whom"),
                        cipher.decrypt(SAID, row.getString("said_sealed")),
                        row.getObject("supplements", Long.class),
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Records a contact.
     *
     * @throws StepRefusedException if something is missing, lies in the future, or names numbers of persons
     */
    @Transactional
    public void record(String caseNumber, Typed typed, String userId) {
        var request = steps.whereverItIs(caseNumber);
        var way = typed.way();
        var happenedAt = typed.happenedAt();
        if (way == null || happenedAt == null) {
            throw new StepRefusedException("请选择联系方式，填写联系的日期和时间。");
        }
        var at = happenedAt.atZone(clock.getZone()).toInstant();
        var now = clock.instant();
        if (at.isAfter(now.plus(1, ChronoUnit.MINUTES))) {
            throw new StepRefusedException("联系的时间不能晚于现在。");
        }
        if (at.isBefore(now.minus(3660, ChronoUnit.DAYS))) {
            throw new StepRefusedException("联系的时间距今已超过十年，请核对年份。");
        }
        var whom = Bounded.line("对方", typed.withWhom(), 100);
        if (whom == null) {
            throw new StepRefusedException("请写明与谁联系，例如：申请人、委托代理人。");
        }
        Bounded.unnumbered("对方一栏", whom);
        var said = Bounded.told("联系内容", typed.said(), SHORTEST, LONGEST);
        if (isThere(request.id(), way, at, whom, said)) {
            throw new StepRefusedException("同样的联系记录已经有了，没有重复保存。");
        }
        insert(request, way, at, whom, said, null, userId);
        history.append(
                request.id(),
                EventType.CONTACT_RECORDED,
                userId,
                way.label() + "，" + MINUTE.format(happenedAt) + "，" + whom + "；内容" + Sha256.of(said));
    }

    /**
     * Supplements an entry of the case.
     *
     * @throws StepRefusedException if the case has no such entry, or the text will not do
     */
    @Transactional
    public void supplement(String caseNumber, long id, @Nullable String text, String userId) {
        var request = steps.whereverItIs(caseNumber);
        var all = of(request.id());
        var original = all.stream()
                .filter(entry -> entry.id() == id && entry.supplements() == null)
                .findFirst()
                .orElseThrow(() -> new StepRefusedException("没有这条联系记录，请刷新页面。"));
        var said = Bounded.told("补充内容", text, SHORTEST, LONGEST);
        if (all.stream()
                .anyMatch(entry -> entry.supplements() != null
                        && entry.supplements() == id
                        && entry.said().equals(said))) {
            throw new StepRefusedException("同样的补充已经有了，没有重复保存。");
        }
        insert(request, original.way(), original.happenedAt(), original.withWhom(), said, id, userId);
        history.append(
                request.id(),
                EventType.CONTACT_RECORDED,
                userId,
                "补充" + MINUTE.format(original.happenedAt().atZone(clock.getZone())) + "的"
                        + original.way().label() + "记录；内容" + Sha256.of(said));
    }

    private boolean isThere(long requestId, ContactWay way, Instant at, String whom, String said) {
        return of(requestId).stream()
                .anyMatch(entry -> entry.way() == way
                        && entry.happenedAt().equals(at)
                        && entry.withWhom().equals(whom)
                        && entry.said().equals(said));
    }

    private void insert(
            DisclosureRequest request,
            ContactWay way,
            Instant at,
            String whom,
            String said,
            @Nullable Long supplements,
            String userId) {
        jdbc.sql("""
                        insert into contact_entry (agency_id, request_id, way, happened_at, with_whom, said_sealed, supplements,
                            written_by, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.agencyId(),
                        request.id(),
                        way.name(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        whom,
                        cipher.encrypt(SAID, said),
                        supplements,
                        userId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
