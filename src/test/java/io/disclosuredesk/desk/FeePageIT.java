package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.FeeStatus;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 收费, as the browsers of handler and head show it. */
@DeskTest
class FeePageIT {

    private static final String GROUNDS = "2026年6月共提出申请38件，本件拟提供的材料共201页，均未主动公开<b>。";
    private static final String PAYMENT = "请持所附缴款码到代收银行缴纳，款项直接缴入国库。";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Requests requests;

    @Autowired
    private Fees fees;

    @Autowired
    private Clock clock;

    private String number = "";

    @BeforeEach
    void bringsACaseToReview() {
        number = SampleCases.caseInReview(intake, driver, clock);
    }

    @Test
    void proposesAfterTheHandlerHasSeenHowItIsReckoned() throws Exception {
        assertThat(file("handler")).contains("收取信息处理费");
        assertThat(file("legal")).doesNotContain("收取信息处理费");
        assertThat(body(look("approver"))).contains("由承办岗在审查中提出").doesNotContain("id=\"fee\"");
        var before = fees.earlierInMonth(requests.byNumber(number));
        assertThat(body(look("handler"))).contains("value=\"" + before + "\"", "30页以内不收费", "10件以内不收费");

        var shown = body(send("BY_PAGE", "201", "look").andExpect(status().isOk()));
        assertThat(shown)
                .contains("第31至100页", "10元/页", "70页", "700元", "id=\"amount\">2740</strong>", "未主动公开&lt;b&gt;。")
                .doesNotContain("未主动公开<b>");
        assertThat(fees.current(requests.byNumber(number).id())).isEmpty();
        assertThat(body(send("BY_PAGE", "201", "mend"))).contains("value=\"201\"", "checked");

        send("BY_PAGE", "201", "send").andExpect(status().isFound());
        assertThat(fees.current(requests.byNumber(number).id()))
                .hasValueSatisfying(fee -> assertThat(fee.proposedBy()).isEqualTo("handler"));
        assertThat(body(look("approver")))
                .contains("拟收费，待审批", "2740", "承办岗·演示一")
                .doesNotContain("id=\"drop\"");
        assertThat(file("legal")).contains("信息处理费");
        send("BY_PAGE", "201", "send").andExpect(status().isConflict());

        mvc.perform(post("/desk/cases/{n}/fee/drop", number)
                        .with(user("handler"))
                        .with(csrf()))
                .andExpect(status().isFound());
        assertThat(fees.current(requests.byNumber(number).id()).orElseThrow().status())
                .isEqualTo(FeeStatus.DROPPED);
        assertThat(body(look("handler"))).contains("承办岗已取消", "核对数额", PAYMENT);
    }

    @Test
    void saysWhatMustBeMendedAndKeepsWhatWasTyped() throws Exception {
        assertThat(body(send("BY_PAGE", "30", "look").andExpect(status().isUnprocessableEntity())))
                .contains("没有超过免费的范围（30页以内）", "value=\"30\"");
        assertThat(body(send("", "68", "look").andExpect(status().isUnprocessableEntity())))
                .contains("请选择按件还是按量计收", "未主动公开&lt;b&gt;");
        for (var nonsense : new String[] {"", "0", "-1", "999999999999", "百"}) {
            assertThat(body(send("BY_PAGE", nonsense, "look").andExpect(status().isUnprocessableEntity())))
                    .contains("请填写本次计费的页数");
        }
        assertThat(fees.current(requests.byNumber(number).id())).isEmpty();
    }

    private ResultActions look(String who) throws Exception {
        return mvc.perform(get("/desk/cases/{n}/fee", number).with(user(who))).andExpect(status().isOk());
    }

    private ResultActions send(String basis, String quantity, String step) throws Exception {
        return mvc.perform(post("/desk/cases/{n}/fee", number)
                .param("basis", basis)
                .param("before", "0")
                .param("quantity", quantity)
                .param("grounds", GROUNDS)
                .param("payment", PAYMENT)
                .param("step", step)
                .with(user("handler"))
                .with(csrf()));
    }

    private String file(String who) throws Exception {
        return body(mvc.perform(get("/desk/cases/{n}", number).with(user(who))).andExpect(status().isOk()));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
