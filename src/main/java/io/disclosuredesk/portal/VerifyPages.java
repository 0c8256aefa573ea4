package io.disclosuredesk.portal;

import io.disclosuredesk.document.LetterRegister;
import io.disclosuredesk.document.RegisteredLetter;
import io.disclosuredesk.security.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 文书验真: whoever holds a letter learns by the code on it, or by its file, whether it is the organ's own and still stands. Says
 * nothing of applicant, request or contents, and keeps nothing of what is uploaded.
 */
@Controller
@RequestMapping("/verify")
class VerifyPages {

    private final LetterRegister register;
    private final PublicAddress address;
    private final Clock clock;

    VerifyPages(LetterRegister register, PublicAddress address, Clock clock) {
        this.register = register;
        this.address = address;
        this.clock = clock;
    }

    /** A state may change any day, and an address with a code is nobody else's business. */
    @ModelAttribute
    void closed(HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("unknown", false);
        model.addAttribute("host", address.host());
        model.addAttribute("now", ChineseDates.moment(clock.instant(), clock.getZone()));
    }

    /** The form; with a code, its letter. */
    @GetMapping
    String ask(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Model model) {
        return code.isBlank() ? "portal/verify" : show(code, response, model);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, HttpServletResponse response, Model model) {
        return page(register.byCode(code), response, model);
    }

    /** Is this file any of our letters? */
    @PostMapping
    String find(
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response, Model model) {
        try {
            var found = register.byDigest(Fingerprint.of(file));
            model.addAttribute("result", VerificationResult.of(found));
            found.ifPresent(letter -> model.addAttribute("letter", VerifyView.of(letter)));
        } catch (RefusedFileException refusal) {
            refused(refusal, response, model);
        }
        return "portal/verify";
    }

    /** Is this file the letter with this code? Of an unknown code nothing else is said. */
    @PostMapping("/{code}")
    String compare(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model) {
        var letter = register.byCode(code);
        try {
            var sha256 = Fingerprint.of(file);
            letter.ifPresent(found -> model.addAttribute("result", VerificationResult.of(found, sha256)));
        } catch (RefusedFileException refusal) {
            refused(refusal, response, model);
        }
        return page(letter, response, model);
    }

    private static String page(Optional<RegisteredLetter> letter, HttpServletResponse response, Model model) {
        if (letter.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("refusal", null);
            model.addAttribute("unknown", true);
            return "portal/verify";
        }
        model.addAttribute("letter", VerifyView.of(letter.get()));
        return "portal/verify";
    }

    private static void refused(RefusedFileException refusal, HttpServletResponse response, Model model) {
        response.setStatus(refusal.status().value());
        model.addAttribute("refusal", refusal);
    }
}
