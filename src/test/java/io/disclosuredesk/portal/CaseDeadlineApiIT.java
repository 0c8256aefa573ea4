package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.SuspensionCause;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.Requests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The clock of a case as an API, for its applicant and for staff. */
class CaseDeadlineApiIT extends PortalFixture {

    @Autowired
    Requests requests;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TransactionTemplate transaction;

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws IOException {
        return new ObjectMapper().readTree(response.getContentAsByteArray());
    }

    @Test
    void explainsACaseToItsApplicant() throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        transaction.executeWithoutResult(status -> clocks.record(
                requests.byNumber(number),
                new Suspended(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 25), SuspensionCause.THIRD_PARTY),
                "handler"));
        clock.advance(Duration.ofDays(2));
        var response = send(get("/api/deadlines/" + number).header("X-Query-Code", code(done)));
        var answer = json(response);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.path("caseNumber").asText()).isEqualTo(number);
        assertThat(answer.path("asOf").asText()).isEqualTo("2026-12-17");
        assertThat(answer.path("used").asInt()).isEqualTo(1);
        assertThat(answer.path("leftToTarget").asInt()).isEqualTo(14);
        assertThat(answer.path("leftToFinal").asInt()).isEqualTo(19);
        assertThat(answer.path("risk").asText()).isEqualTo("ON_TRACK");
        assertThat(answer.path("receivedOn").asText()).isEqualTo("2026-12-15");
        assertThat(answer.path("originalStatutoryDueOn").asText()).isEqualTo("2027-01-13");
        assertThat(answer.path("finalDueOn").asText()).isEqualTo("2027-01-22");
        assertThat(answer.path("provisional").asBoolean()).isTrue();
        assertThat(answer.at("/policy/code").asText()).isEqualTo("DEFAULT");
        assertThat(answer.at("/days/2/because").asText()).contains("征求第三方意见期间", "条例第三十二条");
        var status = json(send(get("/api/requests/" + number).header("X-Query-Code", code(done))));
        assertThat(status.path("finalDueOn").asText()).isEqualTo("2027-01-22");
        assertThat(status.path("awaitingCorrection").isBoolean()).isTrue();
    }

    @Test
    void tellsAWrongCodeFromAnUnknownNumberInNothing() throws Exception {
        var number = caseNumber(text(submitted()));
        var wrong = send(get("/api/deadlines/" + number).header("X-Query-Code", "AAAAAAAAAA"));
        var unknown = send(get("/api/deadlines/YZZRZY-2026-99997").header("X-Query-Code", "AAAAAAAAAA"));
        assertThat(wrong.getStatus()).isEqualTo(404);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8).replace(number, ""))
                .isEqualTo(unknown.getContentAsString(StandardCharsets.UTF_8).replace("YZZRZY-2026-99997", ""));
        var codeless = send(get("/api/deadlines/" + number));
        assertThat(codeless.getStatus()).isEqualTo(400);
        assertThat(json(codeless).at("/errors/0/field").asText()).isEqualTo("X-Query-Code");
        for (var i = 0; i < 5; i++) {
            send(get("/api/deadlines/" + number).header("X-Query-Code", "AAAAAAAAAA"));
        }
        assertThat(send(get("/api/deadlines/" + number).header("X-Query-Code", "AAAAAAAAAA"))
                        .getStatus())
                .isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "handler", "confidentiality", "legal", "approver", "manager"})
    void explainsACaseToStaffOfItsOrgan(String member) throws Exception {
        var number = caseNumber(text(submitted()));
        var answer = send(get("/api/deadlines/" + number).with(user(member)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(json(answer).path("targetDueOn").asText()).isEqualTo("2027-01-06");
    }

    @Test
    void hidesACaseFromWhoReadsNone() throws Exception {
        var number = caseNumber(text(submitted()));
        assertThat(send(get("/api/deadlines/" + number).with(user("administrator")))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void hidesCasesOfAnotherOrganAndHostileNumbersFromStaff() throws Exception {
        var number = caseNumber(text(submitted()));
        jdbc.sql("update agency set code = 'OTHER' where code = 'YZZRZY'").update();
        try {
            assertThat(send(get("/api/deadlines/" + number).with(user("handler")))
                            .getStatus())
                    .isEqualTo(404);
        } finally {
            jdbc.sql("update agency set code = 'YZZRZY' where code = 'OTHER'").update();
        }
        assertThat(send(get("/api/deadlines/{n}", "\u0000'--").with(user("handler")))
                        .getStatus())
                .isIn(400, 404);
    }
}
