package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.disclosuredesk.request.Assistances;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.IdentitySide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** Agents, 代填 and pictures through the interface: what the pages take, in the same words, or nothing at all. */
@ExtendWith(OutputCaptureExtension.class)
class BesideApiIT extends PortalFixture {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> TABLES =
            List.of("request", "request_agent", "request_dictation", "identity_picture", "attachment", "stored_file");

    private final ObjectNode call = example();

    private static ObjectNode example() {
        try {
            return (ObjectNode) JSON.readTree(OpenApiDocument.AGENT_EXAMPLE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ObjectNode agent() {
        return (ObjectNode) call.get("agent");
    }

    private static ObjectNode file(byte[] content) {
        return JSON.createObjectNode()
                .put("fileName", "张示例委托赵示例.pdf")
                .put("contentBase64", Base64.getEncoder().encodeToString(content));
    }

    private MockHttpServletResponse sent() throws Exception {
        var response = web.perform(post("/api/requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(call.toString())
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private long idOf(MockHttpServletResponse created) throws Exception {
        assertThat(created.getStatus()).as(created.getContentAsString()).isEqualTo(201);
        return jdbc.sql("select id from request where case_number = ?")
                .param(json(created).path("caseNumber").asText())
                .query(Long.class)
                .single();
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    /** Message by field; what is wrong at one place is said once. */
    private static Map<String, String> errors(MockHttpServletResponse refused) throws Exception {
        assertThat(refused.getStatus()).as(refused.getContentAsString()).isEqualTo(422);
        var errors = new TreeMap<String, String>();
        json(refused)
                .path("errors")
                .forEach(error -> errors.put(
                        error.path("field").asText(), error.path("message").asText()));
        return errors;
    }

    @Test
    void keepsTheAgentTheWriterAndTheProofAsThePagesDo(@Autowired Assistances beside, CapturedOutput output)
            throws Exception {
        var id = idOf(sent());
        var authorised = beside.agentOf(id).orElseThrow();
        assertThat(authorised.agent().name()).isEqualTo("赵示例");
        assertThat(authorised.agent().idNumber()).isEqualTo("110101199003070011");
        assertThat(authorised.agent().phone()).isEqualTo("13800000003");
        assertThat(authorised.agent().scope()).contains("接收答复");
        assertThat(beside.dictationOf(id)).contains(new Dictation("钱示例", "视力障碍", Dictation.Confirmation.FINGERPRINT));
        // sealed, and the paper among the attachments under a name that names nobody
        assertThat(jdbc.sql("select * from request_agent where request_id = ?")
                        .param(id)
                        .query()
                        .singleRow()
                        .values())
                .doesNotContain("110101199003070011", "13800000003");
        assertThat(jdbc.sql("select f.file_name from attachment a join stored_file f on f.id = a.file_id"
                                + " where a.request_id = ? and a.attachment_no = ?")
                        .params(id, authorised.attachment())
                        .query(String.class)
                        .single())
                .isEqualTo("授权委托书.pdf");
        assertThat(jdbc.sql("select detail from case_event where request_id = ? and type = 'RECEIVED'")
                        .param(id)
                        .query(String.class)
                        .single())
                .endsWith("；委托代理人提交，附授权委托书；口头申请由他人代填，念给申请人听，申请人按指印")
                .doesNotContain("赵示例", "钱示例");
        assertThat(output.getAll()).doesNotContain("赵示例", "钱示例", "110101199003070011", "13800000003");
    }

    @Test
    void takesPicturesOfTheDocumentInPlaceOfItsNumber(@Autowired Assistances beside) throws Exception {
        call.remove(List.of("agent", "dictation"));
        ((ObjectNode) call.get("applicant")).remove(List.of("idType", "idNumber"));
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        call.putObject("identity").set("FRONT", file(png));
        var created = sent();
        assertThat(beside.picturesOf(idOf(created))).containsExactly(IdentitySide.FRONT);
        assertThat(json(created).path("findings")).isEmpty();
        ((ObjectNode) call.get("identity")).set("BACK", file(PDF));
        var before = rows();
        assertThat(errors(sent())).containsOnlyKeys("identity.BACK");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void pointsOutAnAgentsFaultyNumberAndTakesTheRequest() throws Exception {
        agent().put("idNumber", "110101199003070012").put("phone", "1380000");
        var created = sent();
        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(json(created).path("findings").findValuesAsText("field"))
                .containsExactly("agent.idNumber", "agent.phone");
    }

    /** One judge: an empty agent is refused in the sentences of the pages. */
    @Test
    void saysWhatIsMissingInTheWordsOfThePages() throws Exception {
        call.putObject("agent");
        call.putObject("dictation");
        var before = rows();
        var missing = errors(sent());
        assertThat(missing)
                .containsOnlyKeys(
                        "agent.name",
                        "agent.idNumber",
                        "agent.phone",
                        "agent.scope",
                        "agent.authorisation",
                        "dictation.writer",
                        "dictation.reason",
                        "dictation.confirmation");
        var page = applicant(multipart("/apply")).param("item", WANTED).param("do", "restore");
        var draft = begun(page.param("dictated", "YES"));
        var answer = body(draft.send("applicant").param("behalf", "AGENT").param("dictated", "YES"));
        var shown = answer.isEmpty() ? body(draft.open("applicant").param("mend", "missing")) : answer;
        missing.values().forEach(sentence -> assertThat(shown).contains(sentence));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesAPaperThatIsNoneAndKeepsNothing() throws Exception {
        var before = rows();
        agent().putNull("authorisation");
        assertThat(errors(sent())).containsOnlyKeys("agent.authorisation");
        agent().set("authorisation", file(new byte[0]));
        assertThat(errors(sent())).containsOnlyKeys("agent.authorisation");
        agent().set("authorisation", file("<html><script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(errors(sent()).get("agent.authorisation")).contains("授权委托书打不开或者格式不对");
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        agent().set("authorisation", file(large));
        assertThat(errors(sent()).get("agent.authorisation")).contains("超过10 MB");
        agent().set("authorisation", file(PDF));
        agent().put("scope", "代".repeat(301));
        ((ObjectNode) call.get("dictation")).put("reason", " \n ");
        assertThat(errors(sent())).containsOnlyKeys("agent.scope", "dictation.reason");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/agent|\"赵示例\"|agent",
                "/agent|[]|agent",
                "/agent/idType|\"PASSPORT_CARD\"|agent.idType",
                "/agent/idType|1|agent.idType",
                "/agent/name|{}|agent.name",
                "/agent/authorisation|\"paper\"|agent.authorisation",
                "/agent/authorisation/contentBase64|\"***\"|agent.authorisation.contentBase64",
                "/dictation|true|dictation",
                "/dictation/confirmation|\"NODDED\"|dictation.confirmation",
                "/identity|[]|identity",
                "/identity|{\"LEFT\":{}}|identity",
            })
    void namesWhatItCannotRead(String at, String value, String field) throws Exception {
        var before = rows();
        var slash = at.lastIndexOf('/');
        ((ObjectNode) call.at(at.substring(0, slash))).set(at.substring(slash + 1), JSON.readTree(value));
        var refused = sent();
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(json(refused).at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(json(refused).path("detail").asText()).matches("字段 " + field + " .*\\p{IsHan}.*。");
        assertThat(rows()).isEqualTo(before);
    }
}
