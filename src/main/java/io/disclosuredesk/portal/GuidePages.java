package io.disclosuredesk.portal;

import io.disclosuredesk.agency.GuideSettings;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 依申请公开指南 (条例第十二条第二款), and the form for whoever would rather write by hand. */
@Controller
class GuidePages {

    private final GuideSettings settings;

    GuidePages(GuideSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/guide")
    String show(Model model) {
        model.addAttribute("guide", settings);
        return "portal/guide";
    }

    /** An empty form to be printed (条例第二十九条): the same questions as online, and no purpose. */
    @GetMapping("/guide/form")
    String form(Model model) {
        model.addAttribute("guide", settings);
        model.addAttribute("types", ApplicantType.values());
        model.addAttribute("carriers", Carrier.values());
        model.addAttribute("methods", DeliveryMethod.values());
        return "portal/paper-form";
    }
}
