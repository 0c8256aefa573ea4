package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.request.Comments;
import io.disclosuredesk.request.Contacts;
import io.disclosuredesk.request.EventType;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** What is said to applicants and among colleagues, kept with the case. */
class CaseTalkIT extends FolderTests {

    private static final List<String> ORGAN = List.of("YZZRZY");

    @Autowired
    private Contacts contacts;

    @Autowired
    private Comments comments;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void recordsAContactThatCanOnlyBeSupplemented() throws Exception {
        var number = caseWith();
        var at = LocalDateTime.now(clock).minusHours(1).withNano(0).toString();
        assertThat(said(contact("registrar", number, "PHONE", at, "申请人", "告知材料已收到，申请人表示只要批复")))
                .contains("已保存");
        assertThat(said(contact("registrar", number, "PHONE", at, "申请人", "告知材料已收到，申请人表示只要批复")))
                .contains("没有重复保存");
        var id = requests.byNumber(number).id();
        var entry = contacts.of(id).get(0);
        var path = "/desk/cases/{n}/contacts/{i}/supplement";
        assertThat(said(mvc.perform(form("handler", path, number, entry.id()).param("said", "申请人还要附图"))))
                .contains("补充内容已保存");
        assertThat(said(mvc.perform(form("handler", path, number, entry.id()).param("said", "申请人还要附图"))))
                .contains("没有重复保存");
        assertThat(said(mvc.perform(
                        form("handler", path, caseWith(), entry.id()).param("said", "别的件"))))
                .contains("没有这条联系记录");
        assertThat(contacts.of(id)).hasSize(2).element(1).satisfies(more -> {
            assertThat(more.supplements()).isEqualTo(entry.id());
            assertThat(more.writtenBy()).isEqualTo("handler");
        });
        open("legal", "/desk/cases/{n}", number)
                .andExpect(content().string(containsString("申请人表示只要批复")))
                .andExpect(content().string(containsString("申请人还要附图")));
        assertThat(details(number, EventType.CONTACT_RECORDED))
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail).doesNotContain("批复", "附图"));
        assertThat(jdbc.sql("select said_sealed from contact_entry where id = ?")
                        .param(entry.id())
                        .query(String.class)
                        .single())
                .doesNotContain("批复");
    }

    @Test
    void refusesAContactThatSaysTooLittleOrTooMuch() throws Exception {
        var number = caseWith();
        var now = LocalDateTime.now(clock);
        var past = now.minusHours(1).toString();
        assertThat(said(contact("handler", number, "", past, "申请人", "已告知"))).contains("请选择联系方式");
        assertThat(said(contact("handler", number, "PIGEON", past, "申请人", "已告知")))
                .contains("请选择联系方式");
        assertThat(said(contact("handler", number, "PHONE", "昨天", "申请人", "已告知")))
                .contains("写法不对");
        assertThat(said(contact("handler", number, "PHONE", now.plusDays(1).toString(), "申请人", "已告知")))
                .contains("不能晚于现在");
        assertThat(said(contact("handler", number, "PHONE", now.minusYears(20).toString(), "申请人", "已告知")))
                .contains("核对年份");
        assertThat(said(contact("handler", number, "PHONE", past, " ", "已告知"))).contains("请写明与谁联系");
        assertThat(said(contact("handler", number, "PHONE", past, "申请人", " "))).contains("联系内容须为2至2000个字");
        var refused = contact("handler", number, "PHONE", past, "申请人", "回拨138 0000 0001，无人接听");
        assertThat(said(refused)).contains("电话号码");
        assertThat(refused.andReturn().getFlashMap().get("typedContact")).isNotNull();
        mvc.perform(form("manager", "/desk/cases/{n}/contacts", number)).andExpect(status().isForbidden());
        assertThat(contacts.of(requests.byNumber(number).id())).isEmpty();
    }

    @Test
    void tellsWhomACommentMentions() throws Exception {
        var number = caseWith();
        var before = comments.countMentions("legal", ORGAN, true);
        assertThat(said(comment("handler", number, "@法制岗·演示 请看第2项能不能给", "approver")))
                .contains("评论已发表");
        assertThat(said(comment("handler", number, "@法制岗·演示 请看第2项能不能给", "approver")))
                .contains("没有重复保存");
        assertThat(comments.countMentions("legal", ORGAN, true)).isEqualTo(before + 1);
        assertThat(comments.countMentions("legal", List.of("ELSEWHERE"), true)).isZero();
        open("legal", "/desk")
                .andExpect(content().string(containsString("提到我的")))
                .andExpect(content().string(containsString("未读")));
        open("approver", "/desk/mentions").andExpect(content().string(containsString("请看第2项能不能给")));
        open("registrar", "/desk/cases/{n}", number).andExpect(content().string(containsString("请看第2项能不能给")));
        assertThat(comments.countMentions("legal", ORGAN, true)).isEqualTo(before + 1);
        open("legal", "/desk/cases/{n}", number);
        assertThat(comments.mentions("legal", ORGAN, 50, 0))
                .filteredOn(mention -> mention.caseNumber().equals(number))
                .singleElement()
                .satisfies(mention -> assertThat(mention.unread()).isFalse());
        assertThat(said(comment("manager", number, "已阅"))).contains("评论已发表");
        mvc.perform(form("administrator", "/desk/cases/{n}/comments", number).param("text", "看不到"))
                .andExpect(status().isForbidden());
        assertThat(details(number, EventType.COMMENTED))
                .hasSize(2)
                .element(0)
                .asString()
                .contains("提到approver、legal")
                .doesNotContain("第2项");
    }

    @Test
    void mentionsNobodyWhoMayNotSeeTheCase() throws Exception {
        var number = caseWith();
        if (identity.createUserQuery().userId("faraway").count() == 0) {
            var stranger = identity.newUser("faraway");
            stranger.setLastName("远示例");
            stranger.setPassword("Yunzhou-Other-2026!");
            identity.saveUser(stranger);
            identity.createMembership("faraway", "handler");
        }
        assertThat(said(comment("handler", number, "请看", "faraway"))).contains("只能提到能查看本件的同事");
        assertThat(said(comment("handler", number, "请看", "administrator"))).contains("只能提到能查看本件的同事");
        assertThat(said(comment("handler", number, "@远示例 请看"))).contains("“@远示例”不是能查看本件的同事");
        assertThat(said(comment("handler", number, "请@承办岗·演示看"))).contains("不是能查看本件的同事");
        assertThat(said(comment("handler", number, "回信给wang@example.com"))).contains("评论已发表");
        assertThat(said(comment("handler", number, " "))).contains("评论须为1至2000个字");
        open("handler", "/desk/cases/{n}", number)
                .andExpect(content().string(not(containsString("远示例"))))
                .andExpect(content().string(not(containsString("value=\"administrator\""))));
        assertThat(comments.of(requests.byNumber(number).id())).hasSize(1);
    }

    private ResultActions contact(String user, String number, String way, String at, String whom, String said)
            throws Exception {
        return mvc.perform(form(user, "/desk/cases/{n}/contacts", number)
                .param("way", way)
                .param("happenedAt", at)
                .param("withWhom", whom)
                .param("said", said));
    }

    private ResultActions comment(String user, String number, String text, String... ticked) throws Exception {
        var form = form(user, "/desk/cases/{n}/comments", number).param("text", text);
        return mvc.perform(ticked.length == 0 ? form : form.param("mention", ticked));
    }
}
