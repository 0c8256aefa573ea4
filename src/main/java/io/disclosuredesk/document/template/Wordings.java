package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wordings of the letters, all versions of them. An organ's own wins over what ships from its first day on; going back to
 * what ships is a version of its own too.
 */
@Repository
public class Wordings {

    /** Who made what ships. */
    public static final String SYSTEM = "系统";

    private static final String SHIPPED = "";
    /** The day the regulation came into force: a letter of any day has a wording. */
    private static final LocalDate ALWAYS = LocalDate.of(2019, 5, 15);

    private static final int NOTE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Long, Template> read = new ConcurrentHashMap<>();

    Wordings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A wording to be saved.
     *
     * @param basedOn the version it was edited from
     */
    public record Draft(String text, LocalDate validFrom, String note, long basedOn) {
        /** Keeps the text without what nobody can see. */
        public Draft {
            text = InputText.visible(text);
            note = Objects.requireNonNullElse(InputText.line(note), "");
        }
    }

    /** The version in force for the organ on this day. */
    public Wording inForce(long agencyId, LetterKind kind, LocalDate day) {
        return jdbc.sql("""
                        select * from letter_template where kind = ? and (agency_id = ? or agency_id is null)
                          and valid_from <= ?
                        order by case when agency_id is null then 1 else 0 end, version desc limit 1
                        """)
                .params(kind.name(), agencyId, day)
                .query(Wordings::wording)
                .optional()
                .or(() -> first(kind))
                .orElseThrow(() -> new IllegalStateException("no wording of " + kind));
    }

    private Optional<Wording> first(LetterKind kind) {
        return jdbc.sql("select * from letter_template where kind = ? and agency_id is null order by version limit 1")
                .param(kind.name())
                .query(Wordings::wording)
                .optional();
    }

    /** All versions that the organ may see, its own first, the newest first. */
    public List<Wording> versions(long agencyId, LetterKind kind) {
        return jdbc.sql("""
                        select * from letter_template where kind = ? and (agency_id = ? or agency_id is null)
                        order by case when agency_id is null then 1 else 0 end, version desc
                        """)
                .params(kind.name(), agencyId)
                .query(Wordings::wording)
                .list();
    }

    /** The version that the next one follows: the newest of the organ's own, or of what ships while it has none. */
    public Wording newest(long agencyId, LetterKind kind) {
        return versions(agencyId, kind).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no wording of " + kind));
    }

    /** The template of this version, read once. */
    public Template template(Wording wording) {
        var known = read.get(wording.id());
        if (known == null) {
            known = Template.of(wording.kind(), wording.text());
            read.put(wording.id(), known);
        }
        return known;
    }

    /** What no longer fits: a version that held when it was saved may lack what an upgrade made required. Empty where all is well. */
    public List<Problem> faults(Wording wording) {
        try {
            template(wording);
            return List.of();
        } catch (TemplateRefusedException refused) {
            return refused.problems();
        }
    }

    /** The newest version of every wording that an organ made its own. */
    List<Wording> ownNewest() {
        return jdbc.sql("""
                        select * from letter_template own where agency_id is not null and version =
                          (select max(version) from letter_template where owner = own.owner and kind = own.kind)
                        order by id
                        """).query(Wordings::wording).list();
    }

    /**
     * Saves a version of the organ's own.
     *
     * @throws TemplateRefusedException with everything that is wrong with the text
     * @throws WordingRefusedException if day or note are not as they should be, or the text is the same as before
     * @throws WordingOvertakenException if somebody saved another version since
     */
    @Transactional
    public Wording save(long agencyId, LetterKind kind, Draft draft, String userId) {
        Template.of(kind, draft.text());
        var newest = newest(agencyId, kind);
        if (newest.id() != draft.basedOn()) {
            throw new WordingOvertakenException();
        }
        check(newest, draft);
        int version = newest.shipped() ? 1 : newest.version() + 1;
        try {
            var code = jdbc.sql("select code from agency where id = ?")
                    .param(agencyId)
                    .query(String.class)
                    .single();
            insert(agencyId, code, kind, version, draft.text(), draft.validFrom(), userId, draft.note());
        } catch (DuplicateKeyException e) {
            throw new WordingOvertakenException();
        }
        return newest(agencyId, kind);
    }

    private void check(Wording newest, Draft draft) {
        if (draft.validFrom().isBefore(LocalDate.now(clock))) {
            throw new WordingRefusedException("validFrom", "生效日期不能早于今天：已经制发的文书保留当时的文本。");
        }
        if (!newest.shipped() && draft.validFrom().isBefore(newest.validFrom())) {
            throw new WordingRefusedException(
                    "validFrom", "生效日期不能早于上一版的生效日期（" + Written.inLine(newest.validFrom()) + "）。");
        }
        if (draft.note().isBlank() || draft.note().length() > NOTE) {
            throw new WordingRefusedException("note", "请填写修改说明，不超过" + NOTE + "字：改了什么，为什么改。");
        }
        if (draft.text().equals(newest.text())) {
            throw new WordingRefusedException("text", "文本与" + newest.name() + "相同，没有可以保存的修改。");
        }
    }

    /** Makes what ships a version, where it differs from the one that shipped before. */
    @Transactional
    public void registerShipped(LetterKind kind) {
        String text = Shipped.text(kind);
        var last = jdbc.sql(
                        "select * from letter_template where kind = ? and agency_id is null order by version desc limit 1")
                .param(kind.name())
                .query(Wordings::wording)
                .optional()
                .orElse(null);
        if (last == null) {
            insert(null, SHIPPED, kind, 1, text, ALWAYS, SYSTEM, "系统自带");
        } else if (!last.sha256().equals(digest(text))) {
            insert(null, SHIPPED, kind, last.version() + 1, text, LocalDate.now(clock), SYSTEM, "随系统升级");
        }
    }

    private void insert(
            @Nullable Long agencyId,
            String owner,
            LetterKind kind,
            int version,
            String text,
            LocalDate validFrom,
            String by,
            String note) {
        jdbc.sql("""
                        insert into letter_template (agency_id, owner, kind, version, text, sha256, valid_from, created_by,
                          created_at, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        agencyId,
                        owner,
                        kind.name(),
                        version,
                        text,
                        digest(text),
                        validFrom,
                        by,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        note)
                .update();
    }

    private static String digest(String text) {
        return Sha256.of(text);
    }

    private static Wording wording(ResultSet row, int n) throws SQLException {
        row.getLong("agency_id");
        boolean shipped = row.wasNull();
        return new Wording(
                row.getLong("id"),
                shipped,
                LetterKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("text"),
                row.getString("sha256"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
