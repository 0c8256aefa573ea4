package io.disclosuredesk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One of the example requests with the way staff would answer it. */
public record Example(String file, String title, IntakeForm form, List<String> findings, List<Handling> handling) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<AnswerElement, String>> ELEMENTS = new TypeReference<>() {};

    /** How one item is answered. */
    public record Handling(
            Outcome outcome,
            @Nullable JsonNode search,
            List<Found> records,
            @Nullable String reason,
            @Nullable String access,
            @Nullable String withheld,
            AnswerValues elements) {}

    /** A record found for an item. */
    public record Found(
            String title,
            @Nullable String documentNumber,
            @Nullable LocalDate madeOn,
            @Nullable Integer pages,
            Release release) {}

    /** All examples in the order of their file names. */
    public static List<Example> all() {
        try (var files = Files.list(Path.of("examples/requests"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Example::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Path file) {
        try {
            var json = JSON.readTree(file.toFile());
            var name = String.valueOf(file.getFileName());
            return new Example(
                    name,
                    json.get("title").asText(),
                    form(json.get("request")),
                    list(json.get("findings")).stream().map(JsonNode::asText).toList(),
                    list(json.get("handling").get("items")).stream()
                            .map(Example::handling)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntakeForm form(JsonNode request) {
        var applicant = request.get("applicant");
        var idType = text(applicant, "idType");
        return new IntakeForm(
                ApplicantType.valueOf(applicant.get("type").asText()),
                text(applicant, "name"),
                idType == null ? null : IdType.valueOf(idType),
                text(applicant, "idNumber"),
                text(applicant, "representative"),
                text(applicant, "contactPerson"),
                text(applicant, "phone"),
                text(applicant, "email"),
                text(applicant, "address"),
                text(applicant, "postcode"),
                list(request.get("items")).stream()
                        .map(item -> item.get("description").asText())
                        .toList(),
                Carrier.valueOf(request.get("carrier").asText()),
                DeliveryMethod.valueOf(request.get("deliveryMethod").asText()),
                list(request.get("attachments")).stream()
                        .map(file -> new IntakeForm.Upload(
                                file.get("fileName").asText(),
                                Base64.getDecoder()
                                        .decode(file.get("contentBase64").asText())))
                        .toList());
    }

    private static Handling handling(JsonNode item) {
        var search = item.get("search");
        return new Handling(
                Outcome.valueOf(item.get("outcome").asText()),
                search == null || search.isNull() ? null : search,
                list(item.get("records")).stream().map(Example::found).toList(),
                text(item, "reason"),
                text(item, "access"),
                text(item, "withheld"),
                new AnswerValues(JSON.convertValue(
                        item.path("elements").isMissingNode() ? Map.of() : item.get("elements"), ELEMENTS)));
    }

    private static Found found(JsonNode found) {
        var madeOn = text(found, "madeOn");
        return new Found(
                found.get("title").asText(),
                text(found, "documentNumber"),
                madeOn == null ? null : LocalDate.parse(madeOn),
                found.hasNonNull("pages") ? found.get("pages").asInt() : null,
                Release.valueOf(found.get("release").asText()));
    }

    private static List<JsonNode> list(@Nullable JsonNode array) {
        return array == null
                ? List.of()
                : new ArrayList<>(
                        StreamSupport.stream(array.spliterator(), false).toList());
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field).asText("");
        return value.isBlank() ? null : value;
    }

    @Override
    public String toString() {
        return file + " " + title;
    }
}
