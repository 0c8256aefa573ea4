package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.SampleFiles;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Files on a page of ours, without any rights; and what the tab of Tasklist leads to. */
class ViewerPageIT extends FolderTests {

    @Autowired
    private IdentityService identity;

    @Test
    void showsAFileWithoutAnyRights() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        var record = record(number, 1);
        upload("handler", number, record, "<img src=x onerror=alert(1)>.pdf", SampleFiles.pdf(1, "1"));
        upload("handler", number, record, "图.png", SampleFiles.picture("png"));
        upload("handler", number, record, "扫描.tif", SampleFiles.picture("tif"));
        var pdf = filesOf(number).get(0);
        assertThat(pdf.file().fileName()).isEqualTo("_img src=x onerror=alert(1)_.pdf");
        open("legal", "/desk/cases/{n}/view/record/{i}", number, pdf.id())
                .andExpect(content().string(containsString("<iframe")))
                .andExpect(content().string(containsString("第1个，共3个")))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(not(containsString("id=\"change-file\""))))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'self'")));
        open("legal", "/desk/cases/{n}/view/record/{i}/content", number, pdf.id())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string(
                                "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'self'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", startsWith("inline")));
        open("legal", "/desk/cases/{n}/view/record/{i}/content?keep=true", number, pdf.id())
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
        open(
                        "legal",
                        "/desk/cases/{n}/view/record/{i}",
                        number,
                        file(number, "图.png").id())
                .andExpect(content().string(containsString("alt=\"图片文件：图.png\"")));
        var tif = file(number, "扫描.tif").id();
        open("legal", "/desk/cases/{n}/view/record/{i}", number, tif)
                .andExpect(content().string(containsString("不能在页面里直接查看")));
        open("legal", "/desk/cases/{n}/view/record/{i}/content", number, tif)
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
        open("handler", "/desk/cases/{n}/view/record/{i}", number, pdf.id())
                .andExpect(content().string(containsString("id=\"change-file\"")));
    }

    @Test
    void showsWhatBelongsToTheCaseToWhomeverMaySeeItOnly() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        var other = caseWith(found(1, "征地批复", Release.FULL));
        upload("handler", number, record(number, 1), "批复.pdf", SampleFiles.pdf(1, "2"));
        var id = filesOf(number).get(0).id();
        open("legal", "/desk/cases/{n}/view/record/{i}", other, id).andExpect(status().isNotFound());
        open("legal", "/desk/cases/{n}/view/record/x", number).andExpect(status().isNotFound());
        open("legal", "/desk/cases/{n}/view/nothing/1", number).andExpect(status().isNotFound());
        open("sealkeeper", "/desk/cases/{n}/view/record/{i}/content", number, id)
                .andExpect(status().isNotFound());
        open("manager", "/desk/cases/{n}/view/record/{i}", number, id).andExpect(status().isNotFound());
        open("administrator", "/desk/cases/{n}/view/record/{i}", number, id).andExpect(status().isForbidden());
        if (identity.createUserQuery().userId("abroad").count() == 0) {
            var stranger = identity.newUser("abroad");
            stranger.setPassword("Yunzhou-Other-2026!");
            identity.saveUser(stranger);
            identity.createMembership("abroad", "handler");
        }
        open("abroad", "/desk/cases/{n}/view/record/{i}/content", number, id).andExpect(status().isNotFound());
    }

    @Test
    void showsTheApplicantsFilesAndTheLettersToo() throws Exception {
        var number = caseWith();
        open("legal", "/desk/cases/{n}/view/attachment/1", number)
                .andExpect(content().string(containsString("申请书.pdf")));
        open("legal", "/desk/cases/{n}/view/attachment/1/content", number)
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
        open("legal", "/desk/cases/{n}/view/document/RECEIPT", number)
                .andExpect(content().string(containsString("登记回执")));
        open("legal", "/desk/cases/{n}/view/document/REPLY", number).andExpect(status().isNotFound());
    }

    @Test
    void givesTheTabOfTasklistItsPapersEventsAndSimilarCases() throws Exception {
        var earlier = caseWith();
        var number = caseWith(found(1, "征地批复", Release.FULL));
        upload("handler", number, record(number, 1), "批复.pdf", SampleFiles.pdf(2, "3"));
        var id = filesOf(number).get(0).id();
        open("legal", "/desk/api/cases/{n}/folder", number)
                .andExpect(jsonPath("$.documents[0].name").value("登记回执"))
                .andExpect(jsonPath("$.attachments[0].href").value("/desk/cases/" + number + "/view/attachment/1"))
                .andExpect(jsonPath("$.records[0].files[0].href").value("/desk/cases/" + number + "/view/record/" + id))
                .andExpect(jsonPath("$.records[0].files[0].about").value("原件，2页，依申请公开"))
                .andExpect(jsonPath("$.timeline[0].label").value("上传信息文件"))
                .andExpect(jsonPath("$.similar[?(@.caseNumber=='" + earlier + "')]", hasSize(1)))
                .andExpect(jsonPath("$.similar[0].about").value(containsString("同一申请人，相似100%")));
        open("sealkeeper", "/desk/api/cases/{n}/folder", number)
                .andExpect(jsonPath("$.records[0].files[0].name").value("批复.pdf"))
                .andExpect(jsonPath("$.records[0].files[0].href").doesNotExist());
        open("administrator", "/desk/api/cases/{n}/folder", number).andExpect(status().isForbidden());
    }
}
