package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.document.LetterState;
import io.disclosuredesk.document.NoticeLetters;
import io.disclosuredesk.document.Withdrawals;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 撤销文书, as legal staff do it in a browser. */
@DeskTest
class WithdrawalPageIT {

    private static final String REASON = "复议机关决定撤销，见复议决定书<b>";

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    NoticeLetters notices;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    CaseHistory history;

    @Autowired
    Clock clock;

    private String number = "";

    @BeforeEach
    void bringsACaseToReview() {
        number = SampleCases.caseInReview(intake, driver, clock);
    }

    @Test
    void saysWhatFollowsAndWithdrawsAfterThat() throws Exception {
        assertThat(body(send("RECEIPT", REASON, "", "look").andExpect(status().isOk())))
                .contains("不能恢复", "不随之改变", "看不到理由", "id=\"send\"", "复议决定书&lt;b&gt;");
        assertThat(receipt().state()).isEqualTo(LetterState.VALID);
        assertThat(body(send("RECEIPT", REASON, "", "mend"))).contains("复议决定书&lt;b&gt;</textarea>");

        send("RECEIPT", REASON, "", "send").andExpect(redirectedUrl("/desk/cases/" + number + "#documents-title"));
        assertThat(receipt().withdrawal()).satisfies(withdrawal -> {
            assertThat(withdrawal.by()).isEqualTo("legal");
            assertThat(withdrawal.reason()).isEqualTo(REASON);
            assertThat(withdrawal.on()).isEqualTo(LocalDate.now(clock));
        });
        assertThat(body(mvc.perform(get("/desk/cases/{n}", number).with(user("handler")))))
                .contains("已撤销：" + LocalDate.now(clock), "法制岗", "撤销文书", "/verify/")
                .doesNotContain("/withdrawal\"");
        var id = requests.byNumber(number).id();
        assertThat(history.of(id)).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.LETTER_WITHDRAWN);
            assertThat(event.detail()).isEqualTo("登记回执；理由：" + REASON);
        });
        assertThat(history.isIntact(id)).isTrue();
    }

    @Test
    void putsAnotherLetterInItsPlace() throws Exception {
        notices.issueCorrectionNotice(
                number, "请写明所需信息的年度。", LocalDate.now(clock).plusDays(20));
        assertThat(body(look("RECEIPT")))
                .contains("value=\"CORRECTION_NOTICE\"")
                .doesNotContain("value=\"RECEIPT\"");
        assertThat(body(send("RECEIPT", REASON, "CORRECTION_NOTICE", "look"))).contains("<dd>补正告知书（云自然资规公开告〔", "已被替换");
        send("RECEIPT", REASON, "CORRECTION_NOTICE", "send").andExpect(status().isFound());
        assertThat(receipt().state()).isEqualTo(LetterState.REPLACED);
        assertThat(body(look("RECEIPT"))).contains("云自然资规公开告〔", "已被替换");
    }

    @Test
    void refusesWhatItCannotKeepAndKeepsWhatWasTyped() throws Exception {
        assertThat(body(send("RECEIPT", "太短", "", "send").andExpect(status().isUnprocessableEntity())))
                .contains("至少10个字", ">太短</textarea>");
        send("RECEIPT", "长".repeat(501), "", "send").andExpect(status().isUnprocessableEntity());
        send("RECEIPT", "\u200B \u202E".repeat(20), "", "send").andExpect(status().isUnprocessableEntity());
        for (var nonsense : new String[] {"RECEIPT", "EVIDENCE", "REPLY", "nothing"}) {
            assertThat(body(send("RECEIPT", REASON, nonsense, "send").andExpect(status().isUnprocessableEntity())))
                    .contains("用来替换的文书不存在");
        }
        assertThat(receipt().state()).isEqualTo(LetterState.VALID);
    }

    @Test
    void waitsUntilALetterIsServed() throws Exception {
        notices.issueCorrectionNotice(
                number, "请写明所需信息的年度。", LocalDate.now(clock).plusDays(20));
        assertThat(body(look("CORRECTION_NOTICE"))).contains("还没有送达").doesNotContain("id=\"reason\"");
        send("CORRECTION_NOTICE", REASON, "", "send").andExpect(status().isConflict());
        assertThat(documents
                        .find(requests.byNumber(number).id(), DocumentKind.CORRECTION_NOTICE)
                        .orElseThrow()
                        .withdrawal())
                .isNull();
    }

    @Test
    void tellsTheSecondWhoWasFirst() throws Exception {
        send("RECEIPT", REASON, "", "send").andExpect(status().isFound());
        assertThat(body(send("RECEIPT", "另一条足够长的撤销理由", "", "send").andExpect(status().isConflict())))
                .contains("不能再次撤销", "法制岗", "复议决定书&lt;b&gt;")
                .doesNotContain("另一条", "id=\"reason\"");
    }

    @Test
    void letsOneOfTwoAtOnceThrough() throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var both = Stream.of("甲某人先提交的撤销理由", "乙某人后提交的撤销理由")
                    .map(reason -> pool.submit(() -> {
                        barrier.await();
                        return send("RECEIPT", reason, "", "send")
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            assertThat(Stream.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(302, 409);
        } finally {
            pool.shutdownNow();
        }
        assertThat(history.of(requests.byNumber(number).id()).stream()
                        .filter(event -> event.type() == EventType.LETTER_WITHDRAWN))
                .hasSize(1);
    }

    @Test
    void isForLegalStaffOfThisOrganOnly() throws Exception {
        assertThat(body(mvc.perform(get("/desk/cases/{n}", number).with(user("legal")))))
                .contains("/documents/RECEIPT/withdrawal");
        for (var who : new String[] {"handler", "registrar", "approver", "manager"}) {
            mvc.perform(get(path("RECEIPT")).with(user(who))).andExpect(status().isForbidden());
            mvc.perform(post(path("RECEIPT")).with(user(who)).with(csrf())).andExpect(status().isForbidden());
        }
        mvc.perform(post(path("RECEIPT")).with(user("legal"))).andExpect(status().isForbidden());
        mvc.perform(get(path("REPLY")).with(user("legal"))).andExpect(status().isNotFound());
        mvc.perform(get(path("nothing")).with(user("legal"))).andExpect(status().isNotFound());
        mvc.perform(get("/desk/cases/YZZRZY-2026-99999/documents/RECEIPT/withdrawal")
                        .with(user("legal")))
                .andExpect(status().isNotFound());
    }

    private IssuedDocument receipt() {
        return documents
                .find(requests.byNumber(number).id(), DocumentKind.RECEIPT)
                .orElseThrow();
    }

    private String path(String kind) {
        return "/desk/cases/" + number + "/documents/" + kind + "/withdrawal";
    }

    private ResultActions look(String kind) throws Exception {
        return mvc.perform(get(path(kind)).with(user("legal"))).andExpect(status().isOk());
    }

    private ResultActions send(String kind, String reason, String replacedBy, String step) throws Exception {
        return mvc.perform(post(path(kind))
                .param("reason", reason)
                .param("replacedBy", replacedBy)
                .param("step", step)
                .with(user("legal"))
                .with(csrf()));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
