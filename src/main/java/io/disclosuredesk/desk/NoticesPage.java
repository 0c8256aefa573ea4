package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.delivery.NoticeChannel;
import io.disclosuredesk.delivery.NoticeOutbox;
import io.disclosuredesk.delivery.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * 进度提醒: what goes out, and what was given up, for operators: numbers of cases and faults, nothing of applicants. They mend the
 * server or the gateway and send again.
 */
@Controller
@RequestMapping("/desk/settings/notices")
class NoticesPage {

    private final Notices notices;
    private final NoticeOutbox outbox;
    private final Agencies agencies;

    NoticesPage(Notices notices, NoticeOutbox outbox, Agencies agencies) {
        this.notices = notices;
        this.outbox = outbox;
        this.agencies = agencies;
    }

    @GetMapping
    String show(Model model) {
        var agency = agencies.ofPortal();
        var configured = notices.configured();
        model.addAttribute("mail", configured.contains(NoticeChannel.MAIL));
        model.addAttribute("sms", configured.contains(NoticeChannel.SMS));
        model.addAttribute("counts", outbox.counts(agency.id()));
        model.addAttribute("dead", outbox.dead(agency.id()));
        return "desk/notices";
    }

    /** Sends a notice again that was given up; one that somebody else sent again meanwhile is left alone. */
    @PostMapping("/{id}")
    String again(@PathVariable long id) {
        outbox.revive(agencies.ofPortal().id(), id);
        return "redirect:/desk/settings/notices";
    }
}
