package io.disclosuredesk.metrics;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import org.springframework.stereotype.Component;

/** The organ whose figures the one logged in may see: their own. */
@Component
class ManagedOrgan {

    private final Agencies agencies;
    private final StaffDirectory staff;

    ManagedOrgan(Agencies agencies, StaffDirectory staff) {
        this.agencies = agencies;
        this.staff = staff;
    }

    /** @throws StepRefusedException for staff of another organ */
    Agency current() {
        var organ = agencies.ofPortal();
        if (!staff.currentAgencyCodes().contains(organ.code())) {
            throw new StepRefusedException("您不是" + organ.name() + "的工作人员，不能查看它的统计数据。");
        }
        return organ;
    }
}
