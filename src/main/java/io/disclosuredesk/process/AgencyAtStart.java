package io.disclosuredesk.process;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.AgencySettings;
import io.disclosuredesk.security.StaffDirectory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Registers the organ of the settings at the first start, in our tables and as the engine's tenant. */
@Component
class AgencyAtStart implements InitializingBean {

    private final Agencies agencies;
    private final AgencySettings settings;
    private final StaffDirectory staff;

    AgencyAtStart(Agencies agencies, AgencySettings settings, StaffDirectory staff) {
        this.agencies = agencies;
        this.settings = settings;
        this.staff = staff;
    }

    @Override
    public void afterPropertiesSet() {
        agencies.registerIfAbsent(settings);
        staff.registerAgency(settings.code(), settings.name());
    }
}
