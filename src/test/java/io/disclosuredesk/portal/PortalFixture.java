package io.disclosuredesk.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.AgencySettings;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The running portal, a fictitious organ, and what the tests of all pages do alike. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:portal-it;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "disclosure-desk.portal.submissions-per-minute=300",
            "disclosure-desk.portal.queries-per-minute=200",
            "disclosure-desk.portal.wrong-codes-per-minute=5",
            "disclosure-desk.agency.code=YZZRZY",
            "disclosure-desk.agency.name=云州市自然资源和规划局",
            "disclosure-desk.agency.number-mark=云自然资公开",
            "disclosure-desk.agency.office=云州市自然资源和规划局政务公开办公室",
            "disclosure-desk.agency.address=云州市云溪区政务路1号",
            "disclosure-desk.agency.postcode=990001",
            "disclosure-desk.agency.phone=0999-1234567",
            "disclosure-desk.agency.hours=工作日9:00至17:30",
            "disclosure-desk.agency.reconsideration-body.name=云州市人民政府",
            "disclosure-desk.agency.reconsideration-body.address=云州市云溪区人民路1号",
            "disclosure-desk.agency.reconsideration-body.phone=0999-1234500",
            "disclosure-desk.agency.court.name=云州市云溪区人民法院",
            "disclosure-desk.agency.court.address=云州市云溪区法治路1号",
            "disclosure-desk.agency.court.phone=0999-1234600"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(PortalFixture.TestTime.class)
abstract class PortalFixture {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.US_ASCII);
    static final String WANTED = "样板村2018年度第三批次征地批准文件,含勘测定界图";

    @TestConfiguration(proxyBeanMethods = false)
    static class TestTime {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        /** Every call comes from an address of its own: what one test uses up, another does not miss. */
        @Bean
        MockMvcBuilderCustomizer visitors() {
            var calls = new AtomicInteger();
            return builder -> builder.defaultRequest(get("/").with(request -> {
                var n = calls.incrementAndGet();
                request.setRemoteAddr("10.0." + n / 256 % 256 + "." + n % 256);
                return request;
            }));
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithTheOrgan(@Autowired Agencies agencies, @Autowired AgencySettings settings) {
        clock.reset();
        agencies.registerIfAbsent(settings);
    }

    long cases() {
        return jdbc.sql("select count(*) from request").query(Long.class).single();
    }

    /** A draft of a browser: what stands in its addresses, and what opens it. */
    record Kept(String id, Cookie cookie) {

        MockMultipartHttpServletRequestBuilder send(String step) {
            var form = multipart("/apply/" + id + "/" + step);
            form.cookie(cookie);
            return form;
        }

        MockHttpServletRequestBuilder open(String step) {
            return get("/apply/" + id + "/" + step).cookie(cookie);
        }

        MockHttpServletRequestBuilder submit(String seen) {
            return post("/apply/" + id + "/submit").cookie(cookie).param("seen", seen);
        }
    }

    /** What the first step sends, filled in by a person. */
    static MockHttpServletRequestBuilder applicant(MockHttpServletRequestBuilder form) {
        return form.param("applicant.type", "NATURAL_PERSON")
                .param("applicant.name", "林示例")
                .param("applicant.idType", "RESIDENT_ID")
                .param("applicant.idNumber", "110101190003010018")
                .param("applicant.phone", "13800000001")
                .param("behalf", "SELF");
    }

    /** A draft with everything that a request needs. */
    Kept filled() throws Exception {
        return begun(applicant(multipart("/apply"))
                .param("item", WANTED)
                .param("carrier", "ELECTRONIC")
                .param("deliveryMethod", "DOWNLOAD")
                .param("do", "restore"));
    }

    /** The draft that an answer to the first step keeps. */
    Kept begun(RequestBuilder first) throws Exception {
        return kept(web.perform(first).andReturn());
    }

    static Kept kept(MvcResult answer) {
        var header = String.valueOf(answer.getResponse().getHeader("Set-Cookie"));
        var token = first("apply_draft=([0-9a-f]{32})", header);
        return new Kept(token.substring(0, 8), new Cookie("apply_draft", token));
    }

    static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    /** Fills in, previews and submits; the answer is the page with number and code. */
    MvcResult submitted() throws Exception {
        var draft = filled();
        return web.perform(draft.submit(hidden("seen", body(draft.open("check")))))
                .andReturn();
    }

    static String caseNumber(String page) {
        return first("(YZZRZY-\\d{4}-\\d{5})", page);
    }

    static String code(String page) {
        return first("class=\"code\">([^<]+)<", page);
    }

    static String hidden(String name, String page) {
        return first("name=\"" + name + "\" value=\"([^\"]+)\"", page);
    }

    static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in\n" + text);
        }
        return found.group(1);
    }

    String body(RequestBuilder call) throws Exception {
        return text(web.perform(call).andReturn());
    }

    static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
