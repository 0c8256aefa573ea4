package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.seal.SealAuthorisations;
import io.disclosuredesk.document.seal.SealedLetters;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 用印管理, as the keeper's browser sends it. */
@DeskTest
class SealPageIT {
    private static final String PAGE = "/desk/seal";

    @Autowired
    MockMvc mvc;

    @Autowired
    SealAuthorisations authorisations;

    @Autowired
    Agencies agencies;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void showsCertificateRightsAndRecordToThoseWhoAnswerForLetters() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);

        for (var reader : new String[] {"legal", "approver", "manager"}) {
            as(reader, get(PAGE))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("演示样章")))
                    .andExpect(content().string(containsString("随签发用印")))
                    .andExpect(content().string(containsString(number)))
                    .andExpect(content().string(containsString("授权人：印章管理岗·演示")))
                    .andExpect(content().string(not(containsString("decide-REPLY"))));
        }
        as("sealkeeper", get(PAGE)).andExpect(content().string(containsString("decide-REPLY")));
        as("handler", get(PAGE)).andExpect(status().isForbidden());
        as("administrator", get(PAGE)).andExpect(status().isForbidden());
    }

    @Test
    void letsTheKeeperAloneChangeTheRights() throws Exception {
        as("approver", decision("NOTICE", "false")).andExpect(status().isForbidden());
        assertThat(authorised(SealedLetters.NOTICE)).isTrue();

        as("sealkeeper", decision("NOTICE", "false")).andExpect(redirectedUrl(PAGE + "?done=NOTICE"));
        assertThat(authorised(SealedLetters.NOTICE)).isFalse();
        as("sealkeeper", get(PAGE).param("done", "NOTICE"))
                .andExpect(content().string(containsString("用印授权已经改变")))
                .andExpect(content().string(containsString("纸质用印")));

        as("sealkeeper", decision("NOTICE", "true")).andExpect(status().is3xxRedirection());
        assertThat(authorised(SealedLetters.NOTICE)).isTrue();
        as("sealkeeper", decision("NONSENSE", "true")).andExpect(status().isBadRequest());
    }

    @Test
    void turnsPages() throws Exception {
        SampleCases.newCase(intake, driver, clock);
        var known =
                jdbc.sql("select count(*) from seal_use").query(Integer.class).single();
        for (var i = known; i < 21; i++) {
            SampleCases.newCase(intake, driver, clock);
        }

        as("manager", get(PAGE))
                .andExpect(content().string(containsString("page=2")))
                .andExpect(content().string(not(containsString("较新的"))));
        as("manager", get(PAGE).param("page", "2")).andExpect(content().string(containsString("较新的")));
        as("manager", get(PAGE).param("page", "999"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("较新的")));
        as("manager", get(PAGE).param("page", "-1")).andExpect(status().isOk());
    }

    @Test
    void showsAnotherOrgansStaffNothing() throws Exception {
        var guest = identity.newUser("lawyerElsewhere");
        guest.setPassword("Guest-Yunzhou-2026");
        identity.saveUser(guest);
        identity.createMembership("lawyerElsewhere", "legal");

        as("lawyerElsewhere", get(PAGE))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("您不是云州市自然资源和规划局的工作人员")))
                .andExpect(content().string(not(containsString("用印记录"))));
    }

    private boolean authorised(SealedLetters letters) {
        return authorisations
                .current(agencies.ofPortal().id(), letters)
                .filter(SealAuthorisations.Decision::withSignOff)
                .isPresent();
    }

    private static MockHttpServletRequestBuilder decision(String letters, String withSignOff) {
        return post(PAGE).param("letters", letters).param("withSignOff", withSignOff);
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(login)).with(csrf()));
    }
}
