package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.publication.Catalogue;
import io.disclosuredesk.publication.PublicEntry;
import io.disclosuredesk.publication.PublicSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 申请指南 and 公开目录, as anybody reads them. */
class GuidePagesIT extends PortalFixture {

    private static final int MOST_BYTES = 150 * 1024;

    @Test
    void saysWhoWhereWhenAndHow() throws Exception {
        var page = body(get("/guide"));
        assertThat(page)
                .contains("云州市自然资源和规划局政务公开办公室", "云州市云溪区政务路1号", "990001", "0999-1234567", "工作日9:00至17:30")
                .contains("0000-12345679", "gkb@yunzhou.example", "市政务公开办公室")
                .contains("7个工作日内一次性告知", "一般给您15个工作日", "云州市人民政府", "云州市云溪区人民法院", "国办函〔2020〕109号");
        var plain = page.replaceAll("<[^>]*>", "");
        assertThat(plain)
                .contains("法定期限是自收到之日起20个工作日", "本机关承诺15个工作日内答复", "最长再延长20个工作日")
                .doesNotContain("法定期限是自收到之日起15", "法定15");
    }

    @Test
    void printsAFormWithoutAPurpose() throws Exception {
        assertThat(body(get("/guide/form")))
                .contains("政府信息公开申请表", "□自然人", "代填人", "990001")
                .doesNotContain("用途：", "所需用途");
    }

    @Test
    void findsWhatIsPublicAndNothingThatWasTakenOut(@Autowired Catalogue catalogue, @Autowired Agencies agencies)
            throws Exception {
        var organ = agencies.ofPortal().id();
        var hostile = new PublicEntry("<b>测绘</b>资质\"名录", null, null, "甲级&乙级", "https://www.yunzhou.example/?a=1&b=2");
        var item = catalogue.publish(organ, null, PublicSource.STAFF, hostile, "legal");
        assertThat(body(get("/catalogue").param("q", "测绘资质")))
                .contains("&lt;b&gt;测绘&lt;/b&gt;", "甲级&amp;乙级", "href=\"https://www.yunzhou.example/?a=1&amp;b=2\"")
                .contains("找到1条");
        catalogue.withdraw(organ, item.id(), "名录已经更新", "legal");
        assertThat(body(get("/catalogue").param("q", "测绘资质"))).contains("没有找到", "我要申请");
        assertThat(body(get("/catalogue").param("q", "测绘".repeat(200)).param("page", "-1")))
                .contains("没有找到");
        assertThat(body(post("/catalogue"))).contains("不能直接打开");
    }

    /** Whatever a page needs comes from here, and is small. */
    @Test
    void everyPageIsSmallAndAsksNobodyElse() throws Exception {
        var draft = filled();
        for (var call : List.of(
                get("/"),
                get("/guide"),
                get("/guide/form"),
                get("/catalogue"),
                get("/apply"),
                draft.open("applicant"),
                draft.open("wish"),
                draft.open("delivery"),
                draft.open("check"))) {
            var page = body(call);
            var bytes = page.getBytes(StandardCharsets.UTF_8).length;
            for (var needed : page.split("(?=<(?:script|link|img)\\b)", -1)) {
                if (needed.matches("(?s)<(script|link|img)\\b[^>]*(src|href)=\"[^\"]*\".*")) {
                    var address = first("^<[^>]*?(?:src|href)=\"([^\"]*)\"", needed);
                    assertThat(address).startsWith("/assets/");
                    bytes += web.perform(get(address)).andReturn().getResponse().getContentAsByteArray().length;
                }
            }
            assertThat(bytes).isBetween(20_000, MOST_BYTES);
        }
    }
}
