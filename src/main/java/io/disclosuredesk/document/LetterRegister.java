package io.disclosuredesk.document;

import io.disclosuredesk.document.RegisteredLetter.Original;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers whether a letter is the organ's own, by the code printed on it or by the digest of its file. */
@Repository
public class LetterRegister {

    /** The files that are letters; another format of the same letter is one more select here, in the order of their names backwards. */
    private static final String ISSUED_FILES = """
            with issued_file (document_id, form, file_id) as (
                select id, 'PDF', file_id from document where kind <> 'EVIDENCE'
                union all select id, 'OFD', ofd_file_id from document where ofd_file_id is not null)
            """;

    /** A row for each file of the letter. */
    private static final String SELECT = ISSUED_FILES + """
            select d.kind, d.document_number, d.pages, d.verify_code, d.dated_on, a.name organ,
                u.certificate_subject, d.withdrawn_on, d.withdrawn_by, d.withdrawn_reason,
                r.kind replacement_kind, r.document_number replacement_number, i.form, f.sha256
            from document d join request q on q.id = d.request_id join agency a on a.id = q.agency_id
                join issued_file i on i.document_id = d.id join stored_file f on f.id = i.file_id
                left join seal_use u on u.document_id = d.id left join document r on r.id = d.replaced_by
            """;

    private static final String ORDER = " order by i.form desc";

    private final JdbcClient jdbc;

    LetterRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The letter with this code, however it is typed. What cannot be a code is looked up all the same. */
    public Optional<RegisteredLetter> byCode(String typed) {
        return jdbc.sql(SELECT + "where d.verify_code = ?" + ORDER)
                .param(VerificationCodes.meant(typed))
                .query(LetterRegister::letter);
    }

    /** The letter that a file with this digest is: SHA-256, 64 characters in lower-case hexadecimal. */
    public Optional<RegisteredLetter> byDigest(String sha256) {
        return jdbc.sql(SELECT + """
                        where d.id = (select min(j.document_id) from issued_file j join stored_file g on g.id = j.file_id
                            where g.sha256 = ?)
                        """ + ORDER).param(sha256).query(LetterRegister::letter);
    }

    private static Optional<RegisteredLetter> letter(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var originals = new ArrayList<Original>();
        var letter = new RegisteredLetter(
                mark(row),
                row.getString("organ"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                row.getInt("pages"),
                originals,
                row.getString("certificate_subject"),
                Documents.withdrawal(row));
        do {
            originals.add(new Original(row.getString("form"), row.getString("sha256")));
        } while (row.next());
        return Optional.of(letter);
    }

    static @Nullable LetterMark mark(ResultSet row) throws SQLException {
        var code = row.getString("verify_code");
        return code == null ? null : new LetterMark(code, row.getObject("dated_on", LocalDate.class));
    }
}
