package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a case of their own organ to staff who read cases, where one address serves applicants and staff. */
@Component
class StaffDoor {

    private final StaffDirectory staff;
    private final Agencies agencies;
    private final Requests requests;

    StaffDoor(StaffDirectory staff, Agencies agencies, Requests requests) {
        this.staff = staff;
        this.agencies = agencies;
        this.requests = requests;
    }

    /** Whether somebody of the staff is logged in. */
    boolean isStaff() {
        return staff.currentUser().isPresent();
    }

    /** The case with this number, typed in whatever case; an unknown number and a case out of reach are not told apart. */
    Optional<DisclosureRequest> open(String caseNumber) {
        if (staff.currentRoles().stream().noneMatch(Role::readsCases)) {
            return Optional.empty();
        }
        return requests.find(CaseDoor.lookedUp(caseNumber).toUpperCase(Locale.ROOT))
                .filter(request -> staff.currentAgencyCodes()
                        .contains(agencies.byId(request.agencyId()).code()));
    }
}
