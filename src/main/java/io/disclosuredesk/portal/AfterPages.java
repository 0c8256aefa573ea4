package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.NoticeChannel;
import io.disclosuredesk.delivery.Notices;
import io.disclosuredesk.request.Satisfactions;
import io.disclosuredesk.request.StepRefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 满意度评价 and 进度提醒 on the page of a case. A second click or a reload changes nothing more. */
@Controller
@RequestMapping("/track/{caseNumber}")
class AfterPages {

    private final TrackedCase tracked;
    private final StatusModel status;
    private final Satisfactions satisfactions;
    private final Notices notices;

    AfterPages(TrackedCase tracked, StatusModel status, Satisfactions satisfactions, Notices notices) {
        this.tracked = tracked;
        this.status = status;
        this.satisfactions = satisfactions;
        this.notices = notices;
    }

    @PostMapping("/rating")
    String rate(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String score,
            @RequestParam(defaultValue = "") String why,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        var view = tracked.open(caseNumber, pass, response);
        if (view.isEmpty()) {
            return tracked.closed(caseNumber, "评价还没有提交：离开超过30分钟，需要重新输入查询码。", response, model);
        }
        var chosen = score.matches("[1-5]") ? Integer.parseInt(score) : 0;
        try {
            satisfactions.rate(caseNumber, chosen, why);
        } catch (StepRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var page = status.fill(view.get(), model);
            model.addAttribute("rating", status.rating(view.get()).refused(chosen, why, refused.getMessage()));
            return page;
        }
        return "redirect:/track/" + caseNumber + "#rating";
    }

    /** @param notice the channels that are ticked; none turns reminders off */
    @PostMapping("/notices")
    String choose(
            @PathVariable String caseNumber,
            @RequestParam(required = false) @Nullable List<String> notice,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        if (tracked.open(caseNumber, pass, response).isEmpty()) {
            return tracked.closed(caseNumber, "提醒的设置还没有保存：离开超过30分钟，需要重新输入查询码。", response, model);
        }
        notices.choose(caseNumber, NoticeChannel.named(notice == null ? List.of() : notice));
        return "redirect:/track/" + caseNumber + "?saved=notices#reminders";
    }
}
