package io.disclosuredesk.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which channels the applicant of a case wants to be told of its steps; by none unless they said so. */
@Repository
class NoticeChoices {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<NoticeChannel> of(long requestId) {
        var chosen = EnumSet.noneOf(NoticeChannel.class);
        jdbc.sql("select by_mail, by_sms from notice_choice where request_id = ?")
                .param(requestId)
                .query((row, n) -> {
                    if (row.getBoolean("by_mail")) {
                        chosen.add(NoticeChannel.MAIL);
                    }
                    if (row.getBoolean("by_sms")) {
                        chosen.add(NoticeChannel.SMS);
                    }
                    return chosen;
                })
                .optional();
        return chosen;
    }

    /** Keeps the choice; the caller holds the lock of the case. */
    void keep(long requestId, long agencyId, Set<NoticeChannel> channels) {
        var mail = channels.contains(NoticeChannel.MAIL);
        var sms = channels.contains(NoticeChannel.SMS);
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var changed = jdbc.sql("update notice_choice set by_mail = ?, by_sms = ?, chosen_at = ? where request_id = ?")
                .params(mail, sms, now, requestId)
                .update();
        if (changed == 0) {
            jdbc.sql(
                            "insert into notice_choice (request_id, agency_id, by_mail, by_sms, chosen_at) values (?, ?, ?, ?, ?)")
                    .params(requestId, agencyId, mail, sms, now)
                    .update();
        }
    }
}
