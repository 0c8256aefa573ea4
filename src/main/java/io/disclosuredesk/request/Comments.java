package io.disclosuredesk.request;

import io.disclosuredesk.security.FieldCipher;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues say to each other about a case; they stay inside the organ. A comment is not changed afterwards. */
@Component
public class Comments {

    private static final String TEXT = "case_comment.text";
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final Clock clock;

    Comments(JdbcClient jdbc, FieldCipher cipher, CaseSteps steps, CaseHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.steps = steps;
        this.history = history;
        this.clock = clock;
    }

    private record Mentioned(long commentId, String userId) {}

    /** All of the case, the newest first. */
    public List<CaseComment> of(long requestId) {
        Map<Long, List<String>> mentioned = jdbc.sql("""
                        select m.comment_id, m.user_id from comment_mention m join case_comment c on c.id = m.comment_id
                        where c.request_id = ? order by m.user_id
                        """).param(requestId).query(Mentioned.class).list().stream()
                .collect(Collectors.groupingBy(
                        Mentioned::commentId, Collectors.mapping(Mentioned::userId, Collectors.toList())));
        return jdbc.sql("select * from case_comment where request_id = ? order by id desc")
                .param(requestId)
                .query((row, n) -> new CaseComment(
                        row.getLong("id"),
                        cipher.decrypt(TEXT, row.getString("text_sealed")),
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        mentioned.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /**
     * Adds a comment.
     *
     * @param mentioned ids of colleagues who may see the case; the caller has made sure of that
     * @throws StepRefusedException if there is nothing in it, too much, numbers of persons, or the same person just said the same
     */
    @Transactional
    public void add(String caseNumber, @Nullable String text, Collection<String> mentioned, String userId) {
        var request = steps.whereverItIs(caseNumber);
        var said = Bounded.told("评论", text, 1, LONGEST);
        of(request.id()).stream()
                .findFirst()
                .filter(last -> last.writtenBy().equals(userId) && last.text().equals(said))
                .ifPresent(twice -> {
                    throw new StepRefusedException("您刚刚发表过同样的评论，没有重复保存。");
                });
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into case_comment (agency_id, request_id, text_sealed, written_by, written_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(request.agencyId(), request.id(), cipher.encrypt(TEXT, said), userId, now())
                .update(keys, "id");
        var id = Objects.requireNonNull(keys.getKey()).longValue();
        for (var colleague : mentioned) {
            jdbc.sql("insert into comment_mention (comment_id, user_id, agency_id) values (?, ?, ?)")
                    .params(id, colleague, request.agencyId())
                    .update();
        }
        history.append(
                request.id(),
                EventType.COMMENTED,
                userId,
                "第" + id + "号评论" + (mentioned.isEmpty() ? "" : "，提到" + String.join("、", mentioned)) + "；内容"
                        + Sha256.of(said));
    }

    /** How many mentions in cases of these organs the user has. */
    public int countMentions(String userId, Collection<String> agencyCodes, boolean unreadOnly) {
        return agencyCodes.isEmpty()
                ? 0
                : jdbc.sql("select count(*) " + MENTIONS + (unreadOnly ? " and m.read_at is null" : ""))
                        .param("user", userId)
                        .param("codes", agencyCodes)
                        .query(Integer.class)
                        .single();
    }

    /** Mentions of the user in cases of these organs, the newest first. */
    public List<Mention> mentions(String userId, Collection<String> agencyCodes, int most, int skipped) {
        if (agencyCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select c.id, r.case_number, c.text_sealed, c.written_by, c.written_at, m.read_at " + MENTIONS
                        + " order by c.id desc limit :most offset :skipped")
                .param("user", userId)
                .param("codes", agencyCodes)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, n) -> new Mention(
                        row.getLong("id"),
                        row.getString("case_number"),
                        cipher.decrypt(TEXT, row.getString("text_sealed")),
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") == null))
                .list();
    }

    private static final String MENTIONS = """
            from comment_mention m join case_comment c on c.id = m.comment_id join request r on r.id = c.request_id
            join agency a on a.id = r.agency_id where m.user_id = :user and a.code in (:codes)
            """;

    /** The user has the comments of the case before their eyes. */
    @Transactional
    public void read(long requestId, String userId) {
        jdbc.sql("""
                        update comment_mention set read_at = ? where user_id = ? and read_at is null
                            and comment_id in (select id from case_comment where request_id = ?)
                        """).params(now(), userId, requestId).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
