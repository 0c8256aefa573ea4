package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReceiptRefusedException;
import io.disclosuredesk.process.IntakeKeyReusedException;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeCheck;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.IntakeRefusedException;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The page on which the registrar enters requests that came over the counter, by post, fax or mail (窗口登记). */
@Controller
@RequestMapping("/desk/intake")
class CounterIntakePage {

    private static final List<Channel> CHANNELS = Arrays.stream(Channel.values())
            .filter(channel -> channel != Channel.ONLINE)
            .toList();

    private static final List<String> SINGLE = List.of("agent.authorisation", "identity.FRONT", "identity.BACK");

    private final CounterIntake intake;
    private final IntakeCheck check;
    private final Requests requests;
    private final CaseClocks clocks;
    private final StaffDirectory staff;
    private final Clock clock;

    CounterIntakePage(
            CounterIntake intake,
            IntakeCheck check,
            Requests requests,
            CaseClocks clocks,
            StaffDirectory staff,
            Clock clock) {
        this.intake = intake;
        this.check = check;
        this.requests = requests;
        this.clocks = clocks;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return page(CounterForm.blank(LocalDate.now(clock)), UUID.randomUUID().toString(), Map.of(), model);
    }

    /** Answers with the result itself, so that the query code stands on no address that could be opened again. */
    @PostMapping
    String take(
            @RequestParam MultiValueMap<String, String> sent,
            MultipartHttpServletRequest files,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var form = CounterForm.of(sent);
        var token = Objects.requireNonNullElse(sent.getFirst("token"), "");
        if (token.length() < 16) {
            throw new StepRefusedException("页面不完整，请重新打开“窗口登记”再填写。");
        }
        var errors = new LinkedHashMap<String, String>();
        var receipt = form.receipt(errors);
        var request = form.intake(
                uploads(files.getFiles("attachments")), single(files), staff.displayName(staff.currentUserId()));
        var taken = receipt == null || !errors.isEmpty()
                ? refuseAtOnce(request, errors)
                : take(request, receipt, token, errors);
        if (taken == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(form, token, errors, model);
        }
        model.addAttribute("taken", taken);
        model.addAttribute(
                "policy", clocks.of(requests.byNumber(taken.caseNumber())).policy());
        return "desk/intake-taken";
    }

    /** Tells everything that must be mended in one go, not the dates first and the rest afterwards. */
    private RequestIntake.@Nullable Acknowledgement refuseAtOnce(IntakeForm form, Map<String, String> errors) {
        try {
            check.check(form);
        } catch (IntakeRefusedException refusal) {
            refusal.errors().forEach(error -> errors.putIfAbsent(error.field(), error.message()));
        }
        return null;
    }

    private RequestIntake.@Nullable Acknowledgement take(
            IntakeForm form, Receipt receipt, String token, Map<String, String> errors) {
        try {
            return intake.take(form, receipt, token);
        } catch (IntakeRefusedException refusal) {
            refusal.errors().forEach(error -> errors.putIfAbsent(error.field(), error.message()));
        } catch (ReceiptRefusedException refusal) {
            errors.put(refusal.field(), String.valueOf(refusal.getMessage()));
        } catch (IntakeKeyReusedException refusal) {
            throw new StepRefusedException("这一页的申请已经登记过，内容又有改动。请到任务列表核对已登记的件；另有新申请的，请重新打开“窗口登记”。");
        }
        return null;
    }

    /** The files that are proof of something, by their field. */
    private static Map<String, IntakeForm.Upload> single(MultipartHttpServletRequest files) throws IOException {
        var single = new HashMap<String, IntakeForm.Upload>();
        for (var field : SINGLE) {
            for (var upload : uploads(files.getFiles(field))) {
                single.put(field, upload);
            }
        }
        return single;
    }

    private static List<IntakeForm.Upload> uploads(List<MultipartFile> files) throws IOException {
        var uploads = new ArrayList<IntakeForm.Upload>();
        for (var file : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            // a browser sends one nameless part when no file was chosen
            if (!name.isEmpty()) {
                uploads.add(new IntakeForm.Upload(name, file.getBytes()));
            }
        }
        return uploads;
    }

    private String page(CounterForm form, String token, Map<String, String> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("token", token);
        model.addAttribute("errors", errors);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("channels", CHANNELS);
        model.addAttribute("applicantTypes", ApplicantType.values());
        model.addAttribute("idTypes", IdType.values());
        model.addAttribute("confirmations", Dictation.Confirmation.values());
        model.addAttribute("carriers", Carrier.values());
        model.addAttribute("deliveryMethods", DeliveryMethod.values());
        return "desk/intake";
    }
}
