package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.publication.Catalogue;
import io.disclosuredesk.request.InputText;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 公开目录 for everybody: what is already public and needs no request. */
@Controller
class CataloguePages {

    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final Agencies agencies;

    CataloguePages(Catalogue catalogue, Agencies agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    @GetMapping("/catalogue")
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page, Model model) {
        var typed = Objects.requireNonNullElse(InputText.line(q), "");
        var words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        model.addAttribute("q", words);
        model.addAttribute("found", catalogue.search(agencies.ofPortal().id(), words, number));
        return "portal/catalogue";
    }
}
