package io.disclosuredesk.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.FakeClamd;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.SampleFiles;
import io.disclosuredesk.request.VirusScanner;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** No door of the house lets a file in that the scanner has not passed. */
class UploadScanIT extends FolderTests {

    private static final byte[] INFECTED = SampleFiles.pdf(1, new String(FakeClamd.EICAR, US_ASCII));

    @Autowired
    private VirusScanner scanner;

    @Autowired
    private JdbcClient jdbc;

    private final FakeClamd clamd = FakeClamd.onPort();

    @BeforeEach
    void switchOn() {
        ReflectionTestUtils.setField(scanner, "address", clamd.address());
    }

    @AfterEach
    void switchOff() {
        ReflectionTestUtils.setField(scanner, "address", "");
        clamd.close();
    }

    @Test
    void stopsAnInfectedFileOfStaffAndRecordsIt() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        upload("handler", number, record(number, 1), "批复.pdf", INFECTED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail")
                        .value(containsString("“批复.pdf”没有保存：病毒扫描发现其中含有恶意程序（Eicar-Test-Signature）")));
        assertThat(filesOf(number)).isEmpty();
        assertThat(details(number, EventType.UPLOAD_REFUSED))
                .singleElement()
                .asString()
                .startsWith("Eicar-Test-Signature；SHA-256 ");
        upload("handler", number, record(number, 1), "批复.pdf", SampleFiles.pdf(1, "x"))
                .andExpect(status().isCreated());
        open("handler", "/desk/cases/{n}", number).andExpect(content().string(containsString("上传的文件都经过病毒扫描")));
        assertThat(jdbc.sql("select count(*) from refused_upload where uploaded_by = 'handler' and request_id = ?")
                        .param(requests.byNumber(number).id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takesNothingWhileTheScannerIsOutOfReach() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        clamd.close();
        upload("handler", number, record(number, 1), "批复.pdf", SampleFiles.pdf(1, "x"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("病毒扫描服务暂时连接不上")));
        assertThat(filesOf(number)).isEmpty();
        assertThat(details(number, EventType.UPLOAD_REFUSED)).isEmpty();
        mvc.perform(submitted(SampleFiles.pdf(1, "x")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("可以先不带附件提交")));
    }

    @Test
    void stopsAnInfectedFileOfAnApplicantBeforeThereIsACase() throws Exception {
        var before = stopped();
        var drafts = count("intake_draft_file");
        mvc.perform(multipart("/apply")
                        .file(new MockMultipartFile("files", "证明.pdf", null, INFECTED))
                        .param("token", "0123456789abcdef0123456789abcdef"))
                .andExpect(content().string(containsString("恶意程序")));
        assertThat(count("intake_draft_file")).isEqualTo(drafts);
        mvc.perform(submitted(INFECTED))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("attachments[0]"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("恶意程序")));
        mvc.perform(multipart("/desk/intake")
                        .file(new MockMultipartFile("attachments", "申请书.pdf", null, INFECTED))
                        .param("token", "0123456789abcdef")
                        .with(csrf())
                        .with(user("registrar")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("恶意程序")));
        assertThat(stopped()).isEqualTo(before + 3);
        mvc.perform(submitted(SampleFiles.pdf(1, "x"))).andExpect(status().isCreated());
    }

    private MockHttpServletRequestBuilder submitted(byte[] content) {
        return post("/api/requests").contentType(MediaType.APPLICATION_JSON).content("""
                {"applicant": {"type": "NATURAL_PERSON", "name": "张示例", "idType": "RESIDENT_ID",
                    "idNumber": "110101199003070011", "phone": "13800000001", "address": "云州市望湖区示范路1号"},
                 "items": [{"description": "云州市2025年第12批次城镇建设用地的征地批复文件"}],
                 "carrier": "ELECTRONIC", "deliveryMethod": "DOWNLOAD",
                 "attachments": [{"fileName": "证明.pdf", "contentBase64": "%s"}]}
                """.formatted(
                        Base64.getEncoder().encodeToString(content)));
    }

    private int stopped() {
        return jdbc.sql("select count(*) from refused_upload where request_id is null")
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
