package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;

/** The description of the public interface, and whether an answer is what it says: no field missing, none undescribed. */
final class ApiContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document;
    private final ObjectNode strict;

    ApiContract(String text) throws IOException {
        document = (ObjectNode) JSON.readTree(text);
        strict = document.deepCopy();
        strict.at("/components/schemas").forEach(schema -> {
            if (schema instanceof ObjectNode described && described.has("properties")) {
                described.put("additionalProperties", false);
            }
        });
    }

    /** @param operation method and path as described, {@code get /api/requests/{caseNumber}} */
    void describes(String operation, MockHttpServletResponse answer) throws IOException {
        var words = operation.split(" ", 2);
        var responses = document.at("/paths").path(words[1]).path(words[0]).path("responses");
        assertThat(responses.has(String.valueOf(answer.getStatus())))
                .as(operation + " describes " + answer.getStatus())
                .isTrue();
        var contents = responses.path(String.valueOf(answer.getStatus())).path("content");
        var type = String.valueOf(answer.getContentType()).split(";", 2)[0];
        var content = contents.has(type) ? contents.path(type) : contents.path("*/*");
        assertThat(content.isMissingNode())
                .as(operation + " " + answer.getStatus() + " describes " + type)
                .isFalse();
        fits(
                operation + " " + answer.getStatus(),
                content.path("schema"),
                JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    /** Whether {@code body} is what the operation says it takes. */
    void takes(String operation, String body) throws IOException {
        var words = operation.split(" ", 2);
        fits(operation, schema(document.at("/paths").path(words[1]).path(words[0])), JSON.readTree(body));
    }

    /** Holds every example of a call against what the operation takes; says which there were. */
    List<String> examples() throws IOException {
        var seen = new ArrayList<String>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var examples = operation
                        .getValue()
                        .at("/requestBody/content/application~1json/examples")
                        .properties();
                for (var example : examples) {
                    var name = operation.getKey() + " " + path.getKey() + " " + example.getKey();
                    var value = example.getValue().path("value");
                    fits(
                            name,
                            schema(operation.getValue()),
                            value.isTextual() ? JSON.readTree(value.textValue()) : value);
                    seen.add(name);
                }
            }
        }
        return seen;
    }

    private static JsonNode schema(JsonNode operation) {
        return operation.at("/requestBody/content/application~1json/schema");
    }

    private void fits(String what, JsonNode schema, JsonNode content) {
        var root = strict.deepCopy();
        root.setAll((ObjectNode) schema);
        var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(content);
        assertThat(faults).as(what).isEmpty();
    }

    /** The description as it is kept, in a fixed order and without where this server stands. */
    String kept() throws IOException {
        var kept = document.deepCopy();
        kept.remove("servers");
        return JSON.copy()
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(JSON.treeToValue(kept, Object.class))
                + "\n";
    }
}
