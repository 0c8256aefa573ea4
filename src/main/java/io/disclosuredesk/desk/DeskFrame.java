package io.disclosuredesk.desk;

import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the head of every staff page needs to know. */
@ControllerAdvice(
        assignableTypes = {
            StartPage.class,
            CaseFilePage.class,
            CommentsPage.class,
            ContactsPage.class,
            RecordFilesPage.class,
            ViewerPage.class,
            CaseClockPage.class,
            ExtensionPage.class,
            FeePage.class,
            CheckPage.class,
            WithdrawalPage.class,
            SupervisionPage.class,
            RemediesPage.class,
            ImportPage.class,
            CataloguePage.class,
            CandidatesPage.class,
            NudgeAnswerPage.class,
            HandOverPage.class,
            SearchPage.class,
            CounterIntakePage.class,
            CalendarPage.class,
            PoliciesPage.class,
            SealPage.class,
            TemplatesPage.class,
            TemplatePage.class,
            TemplateVersionPage.class
        })
class DeskFrame {

    private final StaffDirectory staff;

    DeskFrame(StaffDirectory staff) {
        this.staff = staff;
    }

    @ModelAttribute("registrarLink")
    boolean registrarLink() {
        return staff.currentRoles().contains(Role.REGISTRAR);
    }

    @ModelAttribute("searchLink")
    boolean searchLink() {
        return staff.currentRoles().stream().anyMatch(Role::readsCases);
    }
}
