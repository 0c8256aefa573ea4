package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.DisclosureRequest.Handlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FourEyesTest {

    private static final DisclosureRequest CASE = SampleCase.of(
            SampleCase.person(), new Handlers("registrar", "handler", "checker", "drafter", "lawyer", "approver"));

    @ParameterizedTest(name = "{0}：{1}可以办理 {2}")
    @CsvSource({
        "CONFIDENTIALITY_CHECK, handler, false",
        "CONFIDENTIALITY_CHECK, drafter, false",
        "CONFIDENTIALITY_CHECK, registrar, true",
        "CONFIDENTIALITY_CHECK, approver, true",
        "SIGN_OFF, handler, false",
        "SIGN_OFF, drafter, false",
        "SIGN_OFF, checker, true",
        "SIGN_OFF, lawyer, true",
        "SIGN_OFF, Handler, true", // user ids are case-sensitive
    })
    void keepsOwnWorkFromOwnEyes(FourEyes rule, String userId, boolean allowed) {
        assertThat(rule.refusal(CASE, userId).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void refusesNobodyBeforeAnyoneActed(FourEyes rule) {
        var untouched = SampleCase.of(SampleCase.person(), new Handlers(null, null, null, null, null, null));
        assertThat(rule.refusal(untouched, "handler")).isEmpty();
    }

    @Test
    void saysWhoElseDecides() {
        assertThat(FourEyes.SIGN_OFF.refusal(CASE, "drafter"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("不能由本人签发", "请由其他负责人签发"));
    }
}
