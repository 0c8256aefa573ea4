package io.disclosuredesk.request;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Agents, writers and pictures of identity documents of cases. */
@Repository
public class Assistances {

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final Attachments attachments;
    private final StoredFiles files;
    private final CaseHistory history;

    Assistances(
            JdbcClient jdbc,
            PersonalData personalData,
            Attachments attachments,
            StoredFiles files,
            CaseHistory history) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.attachments = attachments;
        this.files = files;
        this.history = history;
    }

    /**
     * The agent of a case.
     *
     * @param attachment position of the authorisation among the case's attachments
     */
    public record Authorised(Agent agent, int attachment) {}

    void add(long requestId, long agencyId, int nextAttachment, Assistance assistance) {
        var agent = assistance.agent();
        var authorisation = assistance.authorisation();
        if (agent != null && authorisation != null) {
            attachments.add(requestId, nextAttachment, authorisation);
            var idType = agent.idType();
            jdbc.sql("""
                            insert into request_agent (request_id, agency_id, name, id_type, id_number_sealed, phone_sealed,
                                scope, attachment_no)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            requestId,
                            agencyId,
                            agent.name(),
                            idType == null ? null : idType.name(),
                            personalData.seal("agent_id_number_sealed", agent.idNumber()),
                            personalData.seal("agent_phone_sealed", agent.phone()),
                            agent.scope(),
                            nextAttachment)
                    .update();
        }
        var dictation = assistance.dictation();
        if (dictation != null) {
            jdbc.sql("insert into request_dictation (request_id, agency_id, writer, reason, confirmation)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            requestId,
                            agencyId,
                            dictation.writer(),
                            dictation.reason(),
                            dictation.confirmation().name())
                    .update();
        }
        assistance.pictures().forEach((side, file) -> {
            var stored = files.store(file.fileName(), file.mediaType(), file.content());
            jdbc.sql("insert into identity_picture (request_id, side, agency_id, file_id) values (?, ?, ?, ?)")
                    .params(requestId, side.name(), agencyId, stored.id())
                    .update();
        });
    }

    /** Who acts for the applicant; empty for most. */
    public Optional<Authorised> agentOf(long requestId) {
        return jdbc.sql("select * from request_agent where request_id = ?")
                .param(requestId)
                .query((row, n) -> {
                    var idType = row.getString("id_type");
                    return new Authorised(
                            new Agent(
                                    row.getString("name"),
                                    idType == null ? null : IdType.valueOf(idType),
                                    personalData.open("agent_id_number_sealed", row.getString("id_number_sealed")),
                                    personalData.open("agent_phone_sealed", row.getString("phone_sealed")),
                                    row.getString("scope")),
                            row.getInt("attachment_no"));
                })
                .optional();
    }

    /** Who wrote for the applicant; empty where the applicant wrote. */
    public Optional<Dictation> dictationOf(long requestId) {
        return jdbc.sql("select * from request_dictation where request_id = ?")
                .param(requestId)
                .query((row, n) -> new Dictation(
                        row.getString("writer"),
                        row.getString("reason"),
                        Dictation.Confirmation.valueOf(row.getString("confirmation"))))
                .optional();
    }

    /** Which sides of the identity document were handed in, the front first. */
    public List<IdentitySide> picturesOf(long requestId) {
        return jdbc
                .sql("select side from identity_picture where request_id = ?")
                .param(requestId)
                .query(String.class)
                .list()
                .stream()
                .map(IdentitySide::valueOf)
                .sorted()
                .toList();
    }

    /**
     * A picture of the identity document for a member of staff who verifies identity; that they looked is recorded each time.
     *
     * @param userId who looks
     */
    @Transactional
    public Optional<AcceptedFile> look(long requestId, IdentitySide side, String userId) {
        var picture = jdbc.sql("""
                        select f.id, f.file_name, f.media_type, f.size_bytes, f.sha256
                        from identity_picture p join stored_file f on f.id = p.file_id
                        where p.request_id = ? and p.side = ?
                        """)
                .params(requestId, side.name())
                .query(StoredFile.class)
                .optional();
        return picture.map(found -> {
            history.append(requestId, EventType.IDENTITY_VIEWED, userId, "为核对身份查看" + side.label());
            return new AcceptedFile(found.fileName(), found.mediaType(), files.content(found.id()));
        });
    }
}
