package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.publication.Catalogue;
import io.disclosuredesk.publication.PublicItem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 公开目录 as the staff's browsers see it. */
@DeskTest
class CataloguePageIT {

    private static final String PAGE = "/desk/catalogue";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Agencies agencies;

    @Test
    void everybodyLooksUpAndKeepersChange() throws Exception {
        as("handler", get(PAGE).param("q", "不动产登记 指南"))
                .andExpect(content().string(containsString("云州市不动产登记办事指南（2025年版）")))
                .andExpect(content().string(not(containsString("id=\"add\""))));
        as("handler", post(PAGE + "/new").param("title", "别人加的")).andExpect(status().isForbidden());
        as("legal", post(PAGE + "/new").param("title", "云州市测绘成果管理办法").param("madeOn", "2024-05-06"))
                .andExpect(redirectedUrl(PAGE + "?done=added"));
        var item = found("测绘成果");
        as(
                        "registrar",
                        post(PAGE + "/" + item.id())
                                .param("title", "云州市测绘成果管理办法（试行）")
                                .param("version", "1"))
                .andExpect(redirectedUrl(PAGE + "?done=changed"));
        as("registrar", post(PAGE + "/" + item.id()).param("title", "晚了一步").param("version", "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("已被他人修改")))
                .andExpect(content().string(containsString("晚了一步")));
        as("administrator", post(PAGE + "/" + item.id() + "/withdrawal").param("reason", "废止"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("5至300个字")));
        as("administrator", post(PAGE + "/" + item.id() + "/withdrawal").param("reason", "文件已经废止"))
                .andExpect(redirectedUrl(PAGE + "?done=withdrawn"));
        as("handler", get(PAGE).param("withdrawn", "true")).andExpect(content().string(containsString("文件已经废止")));
        as("handler", get(PAGE).param("q", "测绘成果")).andExpect(content().string(containsString("没有找到")));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        as("legal", post(PAGE + "/new").param("title", "联系人电话13800000001").param("madeOn", "昨天"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#title\"")))
                .andExpect(content().string(containsString("href=\"#madeOn\"")))
                .andExpect(content().string(containsString("联系人电话13800000001")));
        as("legal", get(PAGE + "/999999")).andExpect(status().isNotFound());
    }

    @Test
    void importsAListOrNothing() throws Exception {
        as("legal", multipart(PAGE + "/import").file(csv("名称\n云州市地质灾害防治规划\n\"")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("没有导入任何一行")));
        as("legal", multipart(PAGE + "/import").file(csv("名称,文号\n云州市地质灾害防治规划,云政〔2024〕3号\n")))
                .andExpect(redirectedUrl(PAGE + "?done=1"));
        assertThat(found("地质灾害防治").publishedBy()).isEqualTo("legal");
    }

    private PublicItem found(String words) {
        return catalogue.search(agencies.ofPortal().id(), words, 1).items().get(0);
    }

    private static MockMultipartFile csv(String text) {
        return new MockMultipartFile("file", "目录.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(who)).with(csrf()));
    }
}
