package io.disclosuredesk.desk;

import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.security.StaffDirectory;
import org.springframework.stereotype.Component;

/** Who did something in a case, as colleagues read it. */
@Component
class CaseNames {

    private final StaffDirectory staff;

    CaseNames(StaffDirectory staff) {
        this.staff = staff;
    }

    /** The name of a person; 系统 and 申请人 as they are. */
    String actor(CaseEvent event) {
        var actor = event.actor();
        var isPerson = !actor.equals(CaseHistory.SYSTEM) && !actor.equals(CaseHistory.APPLICANT);
        return isPerson ? staff.displayName(actor) : actor;
    }
}
