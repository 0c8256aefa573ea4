package io.disclosuredesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.Agent;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.IdType;
import org.junit.jupiter.api.Test;

class CaseFileTextTest {

    @Test
    void namesWhoActedAndWhoWroteForTheApplicantWithNumbersMasked() {
        assertThat(CaseFileText.beside(null, null)).isEmpty();
        var agent = new Agent("赵示例", IdType.RESIDENT_ID, "110101199003070011", "13800000003", "代为提交申请");
        var text = CaseFileText.beside(agent, new Dictation("钱示例", "手部受伤", Dictation.Confirmation.SPOKEN));
        assertThat(text)
                .contains("代理人：赵示例（居民身份证 110*************11），权限：代为提交申请，附授权委托书")
                .contains("口头申请由他人代填：钱示例，原因：手部受伤，念给申请人听，申请人口头确认")
                .doesNotContain("110101199003070011", "13800000003");
        assertThat(CaseFileText.beside(new Agent("赵示例", null, null, null, "提交"), null))
                .isEqualTo("\n代理人：赵示例（证件 ），权限：提交，附授权委托书\n");
    }
}
