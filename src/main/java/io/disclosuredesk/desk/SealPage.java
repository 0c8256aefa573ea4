package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.seal.SealAuthorisations;
import io.disclosuredesk.document.seal.SealRegister;
import io.disclosuredesk.document.seal.SealStatus;
import io.disclosuredesk.document.seal.SealUse;
import io.disclosuredesk.document.seal.SealedLetters;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 用印管理: the certificate, for which letters its keeper has authorised the seal, and the record of its use. */
@Controller
@RequestMapping("/desk/seal")
class SealPage {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int SIZE = 20;

    private final SealStatus status;
    private final SealAuthorisations authorisations;
    private final SealRegister register;
    private final Agencies agencies;
    private final StaffDirectory staff;

    SealPage(
            SealStatus status,
            SealAuthorisations authorisations,
            SealRegister register,
            Agencies agencies,
            StaffDirectory staff) {
        this.status = status;
        this.authorisations = authorisations;
        this.register = register;
        this.agencies = agencies;
        this.staff = staff;
    }

    /**
     * What is decided about a class of letters.
     *
     * @param mode how these letters are sealed now
     * @param decided by whom and when; null while nobody has decided
     */
    record Row(
            SealedLetters letters,
            boolean withSignOff,
            String mode,
            @Nullable String decided) {}

    /** A use as the page shows it, with names instead of ids. */
    record Use(
            SealUse seal,
            String label,
            String decidedBy,
            @Nullable String approver,
            ZonedDateTime at) {}

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var organ = organ();
        var count = register.count(organ.id());
        var pages = Math.max(1, (count + SIZE - 1) / SIZE);
        var shown = Math.min(Math.max(page, 1), pages);
        var certificate = status.certificate(organ.id());
        model.addAttribute("done", done);
        model.addAttribute("organ", organ);
        model.addAttribute("certificate", certificate.orElse(null));
        model.addAttribute(
                "rows",
                Arrays.stream(SealedLetters.values())
                        .map(letters -> row(organ, letters, certificate.isPresent()))
                        .toList());
        model.addAttribute("uses", uses(organ, shown));
        model.addAttribute("count", count);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("keeper", staff.currentRoles().contains(Role.SEAL_KEEPER));
        return "desk/seal";
    }

    /** Authorises 随签发用印 for a class of letters, or withdraws it. */
    @PostMapping
    String decide(@RequestParam SealedLetters letters, @RequestParam boolean withSignOff) {
        if (!staff.currentRoles().contains(Role.SEAL_KEEPER)) {
            throw new StepRefusedException("只有印章管理岗可以改变用印授权。");
        }
        authorisations.decide(organ().id(), letters, withSignOff, staff.currentUserId());
        return "redirect:/desk/seal?done=" + letters.name();
    }

    private Agency organ() {
        var organ = agencies.ofPortal();
        if (!staff.currentAgencyCodes().contains(organ.code())) {
            throw new StepRefusedException("您不是" + organ.name() + "的工作人员，不能查看它的用印情况。");
        }
        return organ;
    }

    private Row row(Agency organ, SealedLetters letters, boolean key) {
        var decision = authorisations.current(organ.id(), letters);
        var withSignOff =
                decision.filter(SealAuthorisations.Decision::withSignOff).isPresent();
        return new Row(
                letters,
                withSignOff,
                status.mode(letters, withSignOff && key, key).label(),
                decision.map(known -> staff.displayName(known.by()) + "，" + time(known.at()))
                        .orElse(null));
    }

    private List<Use> uses(Agency organ, int page) {
        return register.page(organ.id(), page - 1, SIZE).stream()
                .map(use -> new Use(
                        use,
                        DocumentKind.valueOf(use.kind()).label(),
                        staff.displayName(use.decidedBy()),
                        use.approver() == null ? null : staff.displayName(Objects.requireNonNull(use.approver())),
                        use.at().atZone(ZONE)))
                .toList();
    }

    private static String time(Instant at) {
        var local = at.atZone(ZONE);
        return "%s %02d:%02d".formatted(local.toLocalDate(), local.getHour(), local.getMinute());
    }
}
