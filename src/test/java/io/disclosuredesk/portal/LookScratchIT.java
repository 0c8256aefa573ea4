package io.disclosuredesk.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.disclosuredesk.Example;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.SuspensionCause;
import io.disclosuredesk.process.*;
import io.disclosuredesk.request.*;
import jakarta.servlet.http.Cookie;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@TestPropertySource(properties = {"disclosure-desk.sms.url=http://127.0.0.1:1/x", "spring.mail.host=127.0.0.1", "spring.mail.port=1", "spring.datasource.url=jdbc:h2:mem:look;DB_CLOSE_DELAY=-1"})
class LookScratchIT extends PortalFixture {
    static final Example EXAMPLE = Example.all().get(0);
    @Autowired RequestIntake intake; @Autowired CaseDriver driver; @Autowired Requests requests; @Autowired QueryCodes codes;
    @Autowired WithdrawalIntake withdrawal; @Autowired Satisfactions satisfactions; @Autowired CaseClocks clocks; @Autowired TransactionTemplate tx;
    @Autowired ExtensionRequests ext; @Autowired io.disclosuredesk.delivery.NoticeDelivery nd; @Autowired Abandonment ab;
    String number; Cookie pass;

    @Test void look() throws Exception {
        open(DeliveryMethod.DOWNLOAD); shot("01-received");
        web.perform(post("/track/{n}/notices", number).param("notice", "SMS").cookie(pass));
        Files.writeString(Path.of("target/look/01b-saved.html"), fix(body(get("/track/{n}?saved=notices", number).cookie(pass))));
        Files.writeString(Path.of("target/look/02-withdraw.html"), fix(body(get("/track/{n}/withdraw", number).cookie(pass))));
        Files.writeString(Path.of("target/look/00-apply.html"), fix(body(get("/apply"))));
        open(DeliveryMethod.DOWNLOAD);
        driver.complete(number, InformationRequest.Task.REGISTER, "registrar", Map.of("answerIdentity", "COMPLETE","answerContent", "NEEDS_CORRECTION","answerApplicantType", "NATURAL_PERSON","answerCorrectionWhat", "请写明所需征地批准文件的年份和批次。"));
        driver.runJobs(); shot("03-correction");
        open(DeliveryMethod.DOWNLOAD); driver.register(number); shot("04-review");
        ext.submit(number, "handler", 10, "涉及2003年以前的纸质案卷，须到三处库房查找");
        driver.complete(number, DeadlineExtension.Task.APPROVE_EXTENSION, "approver", Map.of("answerApproved", "YES", "answerComment", "同意"));
        driver.runJobs(); shot("05-extended");
        open(DeliveryMethod.DOWNLOAD); driver.register(number);
        clock.advance(Duration.ofDays(1));
        tx.executeWithoutResult(s -> clocks.record(requests.byNumber(number), new ClockEvent.Suspended(LocalDate.now(clock), LocalDate.now(clock).plusDays(10), SuspensionCause.values()[0]), "handler"));
        clock.advance(Duration.ofDays(2)); enter(); shot("06-suspended"); clock.reset();
        open(DeliveryMethod.DOWNLOAD); driver.register(number); clock.advance(Duration.ofDays(45)); enter(); shot("07-late"); clock.reset();
        open(DeliveryMethod.DOWNLOAD); driver.handle(number, EXAMPLE); driver.runJobs(); shot("08-served");
        jdbc.sql("update request_item set outcome = 'PARTIAL_GRANT' where request_id = ?").param(requests.byNumber(number).id()).update();
        web.perform(get("/track/{n}/reply.pdf", number).cookie(pass));
        satisfactions.rate(number, 4, "讲得清楚，办得快"); shot("09-rated");
        open(DeliveryMethod.POST); driver.handle(number, EXAMPLE, true); driver.runJobs(); shot("10-posted");
        open(DeliveryMethod.DOWNLOAD); driver.register(number); withdrawal.submit(number, "已经在网站上查到了"); shot("11-withdrawn"); driver.runJobs(); shot("12-withdrawn-confirmed");
        open(DeliveryMethod.PICKUP); driver.handle(number, EXAMPLE, true); shot("13-pickup");
        open(DeliveryMethod.DOWNLOAD);
        driver.complete(number, InformationRequest.Task.REGISTER, "registrar", Map.of("answerIdentity", "COMPLETE","answerContent", "NEEDS_CORRECTION","answerApplicantType", "NATURAL_PERSON","answerCorrectionWhat", "请写明所需征地批准文件的年份和批次。"));
        driver.runJobs(); clock.advance(Duration.ofDays(40));
        tx.executeWithoutResult(s -> { ab.abandon(number, "registrar", "两次拨打申请人电话，均无人接听，短信未回。"); });
        enter(); shot("14-abandoned"); clock.reset();
    }
    void shot(String name) throws Exception {
        Files.createDirectories(Path.of("target/look"));
        Files.writeString(Path.of("target/look/" + name + ".html"), fix(body(get("/track/{n}", number).cookie(pass))));
    }
    String fix(String html) { return html.replace("/assets/", Path.of("src/main/resources/static/assets/").toAbsolutePath() + "/"); }
    void open(DeliveryMethod method) throws Exception {
        var of = EXAMPLE.form();
        var form = new IntakeForm(of.applicantType(), of.name(), of.idType(), of.idNumber(), of.representative(), of.contactPerson(), "13800000001", "a@example.com", of.address(), of.postcode(), of.items(), of.carrier(), method, of.attachments());
        number = intake.submit(form, Receipt.online(LocalDate.now(clock)), null, null).caseNumber();
        driver.runJobs(); enter();
    }
    void enter() throws Exception {
        pass = Objects.requireNonNull(web.perform(post("/track").param("caseNumber", number).param("code", codes.codeOf(number))).andReturn().getResponse().getCookie(AccessPass.COOKIE));
    }
}
