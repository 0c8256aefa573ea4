package io.disclosuredesk.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.IntakeKey;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.security.EngineAccess;
import io.disclosuredesk.security.StaffDirectory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a request in that came on paper, by fax or mail (窗口登记), once a page however often it is sent. */
@Component
class CounterIntake {

    private final RequestIntake intake;
    private final EngineAccess engine;
    private final StaffDirectory staff;
    private final ObjectMapper json;

    CounterIntake(RequestIntake intake, EngineAccess engine, StaffDirectory staff, ObjectMapper json) {
        this.intake = intake;
        this.engine = engine;
        this.staff = staff;
        this.json = json;
    }

    /**
     * Takes the request in under the name of the one logged in.
     *
     * @param token hidden in the page; the same page sent twice gives the same case
     */
    RequestIntake.Acknowledgement take(IntakeForm form, Receipt receipt, String token) {
        var key = IntakeKey.of("desk-intake\n" + token, bytes(List.of(form, receipt)));
        // the registrar may take requests in, which is no permission to start processes in Tasklist
        return engine.withoutChecks(() -> intake.submit(form, receipt, staff.currentUserId(), key));
    }

    private byte[] bytes(Object handedIn) {
        try {
            return json.writeValueAsBytes(handedIn);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
