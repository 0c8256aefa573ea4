package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.NoticeChannel;
import io.disclosuredesk.delivery.Notices;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The boxes for reminders on the request form, and what becomes of them when the request is in. */
@ControllerAdvice(assignableTypes = ApplyPages.class)
class IntakeReminders {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeReminders.class);

    private final Notices notices;

    IntakeReminders(Notices notices) {
        this.notices = notices;
    }

    /** The channels that the organ has; none shows no boxes. */
    @ModelAttribute("noticeChannels")
    Set<NoticeChannel> channels() {
        return notices.configured();
    }

    /** Keeps what was ticked. The request is in: that its reminders could not be kept must not say otherwise. */
    void keep(String caseNumber, List<String> ticked) {
        try {
            notices.chooseAtIntake(caseNumber, NoticeChannel.named(ticked));
        } catch (DataAccessException e) {
            LOG.warn("进度提醒没有记下：{}", caseNumber, e);
        }
    }
}
