package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** 入卷表单 on the page of a case. */
@DeskTest
class CaseSheetsIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Clock clock;

    @Test
    void givesTheSheetsThatTheCaseHasByNow() throws Exception {
        var number = SampleCases.caseInReview(intake, driver, clock);
        assertThat(words(open("handler", "/desk/cases/{n}", number)))
                .contains("/desk/cases/" + number + "/sheets/D02.pdf", "登记表")
                .doesNotContain("D18.pdf", "D33.pdf");
        var sheet = open("handler", "/desk/cases/{n}/sheets/D02.pdf", number);
        assertThat(sheet.getStatus()).isEqualTo(200);
        assertThat(sheet.getContentType()).isEqualTo("application/pdf");
        assertThat(PdfText.of(sheet.getContentAsByteArray()))
                .contains("政府信息公开申请登记表", number, "王示例", "望湖新区控制性详细规划图则")
                .doesNotContain("110101199003070011", "13800000001");
    }

    @Test
    void refusesWhatIsNotThereYetWithASentence() throws Exception {
        var number = SampleCases.newCase(intake, driver, clock);
        assertThat(words(open("registrar", "/desk/cases/{n}", number))).contains("还没有入卷表单");
        var early = open("registrar", "/desk/cases/{n}/sheets/D02.pdf", number);
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(words(early)).contains("本件还没有登记完毕");
        assertThat(open("registrar", "/desk/cases/{n}/sheets/D99.pdf", number).getStatus())
                .isEqualTo(404);
        assertThat(open("registrar", "/desk/cases/{n}/sheets/D02.pdf", "YZZRZY-2026-99999")
                        .getStatus())
                .isEqualTo(404);
        assertThat(open("administrator", "/desk/cases/{n}/sheets/D02.pdf", number)
                        .getStatus())
                .isEqualTo(403);
    }

    private static String words(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(String userId, String path, String number) throws Exception {
        return mvc.perform(get(path, number).with(user(userId))).andReturn().getResponse();
    }
}
