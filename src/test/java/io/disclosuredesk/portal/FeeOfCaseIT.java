package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.decision.FeeBasis;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.FeeProcess;
import io.disclosuredesk.process.InformationRequest;
import io.disclosuredesk.request.FeeProposal;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.Review;
import io.disclosuredesk.request.SearchRecord;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The applicant reads what to pay, how and until when, and sees that the payment arrived; by page and by API. */
class FeeOfCaseIT extends PortalFixture {

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Review review;

    @Autowired
    Fees fees;

    @Test
    void tellsWhatToPayOnceTheNoticeIsServedAndThatItWasPaid() throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        var code = code(done);
        driver.runJobs();
        driver.register(number);
        var pass = Objects.requireNonNull(web.perform(TrackPagesIT.query(number, code))
                .andReturn()
                .getResponse()
                .getCookie(AccessPass.COOKIE));
        fees.propose(
                number,
                "handler",
                FeeProposal.checked(FeeBasis.BY_REQUEST, 10, 2, "本月共提出申请12件，明显超过合理的数量和频次。", "请持缴款码<1>到代收银行缴纳，直接缴入国库。"));
        review.save(
                number,
                List.of(new Review.ItemReview(
                        1, new SearchRecord(null, null, null, null, null, "按申请内容即可判断，无需检索。"), List.of())));
        driver.complete(number, InformationRequest.Task.REVIEW, "handler", Map.of());
        assertThat(page(number, pass)).as("not told yet").doesNotContain("id=\"fee\"", "fee-notice.pdf");
        driver.complete(number, FeeProcess.Task.APPROVE_FEE, "approver", Map.of("answerApproved", "YES"));
        driver.runJobs();

        var dueOn = Objects.requireNonNull(
                fees.current(requests.byNumber(number).id()).orElseThrow().dueOn());
        assertThat(page(number, pass))
                .contains(
                        "缴清信息处理费200元",
                        ChineseDates.day(dueOn),
                        "按件，此前10件，本次2件",
                        "请持缴款码&lt;1&gt;到代收银行",
                        "正在等您缴纳信息处理费",
                        "fee-notice.pdf",
                        "正在等您缴费，缴费完成以后重新计算");
        web.perform(get("/track/{n}/fee-notice.pdf", number).cookie(pass)).andExpect(status().isOk());
        web.perform(get("/api/requests/{n}", number).header("X-Query-Code", code))
                .andExpect(jsonPath("$.awaitingPayment").value(true))
                .andExpect(jsonPath("$.awaitingCorrection").value(false))
                .andExpect(jsonPath("$.stage").value("FEE"));
        web.perform(get("/api/requests/{n}/documents/fee-notice", number).header("X-Query-Code", code))
                .andExpect(status().isOk());

        driver.complete(
                number,
                FeeProcess.Task.RECEIVE_PAYMENT,
                "registrar",
                Map.of(
                        "answerPaidOn",
                        LocalDate.now(clock).toString(),
                        "answerAmount",
                        "200",
                        "answerVoucher",
                        "云财票0000012"));
        assertThat(page(number, pass))
                .contains("您已缴清", "收到您缴纳的信息处理费，答复期限重新计算", "还剩15个工作日")
                .doesNotContain("看怎样缴费", "云财票0000012");
        web.perform(get("/api/requests/{n}", number).header("X-Query-Code", code))
                .andExpect(jsonPath("$.awaitingPayment").value(false));
        web.perform(post("/track/leave"));
    }

    private String page(String number, Cookie pass) throws Exception {
        return body(get("/track/" + number).cookie(pass));
    }
}
