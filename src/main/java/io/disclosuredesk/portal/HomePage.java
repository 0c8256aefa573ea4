package io.disclosuredesk.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what can be done here, and the organ's address and hours (条例第十二条). */
@Controller
class HomePage {

    @GetMapping("/")
    String show() {
        return "portal/home";
    }
}
