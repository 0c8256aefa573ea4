package io.disclosuredesk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests under {@code examples/} are what their README promises: well formed, valid but for the named faults, varied. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Set<String> APPLICANTS = names(ApplicantType.values());
    /** What a draft can answer; silence is not answered by a draft. */
    private static final Set<String> OUTCOMES =
            names(EnumSet.complementOf(EnumSet.of(Outcome.NO_CORRECTION, Outcome.UNPAID_FEE))
                    .toArray(Outcome[]::new));

    private static final Set<String> WHERE_TO_GET =
            Set.of("ALREADY_PUBLIC", "PUBLICATION", "ADMIN_QUERY", "NOT_RESPONSIBLE");
    private static final Set<String> ELECTRONIC = Set.of("DOWNLOAD", "EMAIL");
    private static final Map<String, String> MAGIC = Map.of(
            "pdf", "%PDF-1.", "png", "\u0089PNG\r\n\u001a\n", "jpg", "\u00ff\u00d8\u00ff", "docx", "PK\u0003\u0004");

    /** One file; its name shows in the test report. */
    record Example(String file, JsonNode json) {
        JsonNode applicant() {
            return json.at("/request/applicant");
        }

        List<JsonNode> answers() {
            return list(json.at("/handling/items"));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Example> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("requests"))) {
            return files.sorted().map(ExamplesTest::read).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void requestIsComplete(Example example) {
        JsonNode applicant = example.applicant();
        assertThat(APPLICANTS).contains(text(applicant, "type"));
        assertThat(names(IdType.values())).contains(text(applicant, "idType"));
        for (String field : List.of("name", "idNumber", "phone", "address", "postcode")) {
            assertThat(text(applicant, field)).as(field).isNotBlank();
        }
        boolean organisation = !text(applicant, "type").equals("NATURAL_PERSON");
        assertThat(text(applicant, "representative").isBlank()).isNotEqualTo(organisation);
        assertThat(text(applicant, "contactPerson").isBlank()).isNotEqualTo(organisation);

        JsonNode request = example.json().path("request");
        String delivery = text(request, "deliveryMethod");
        assertThat(names(DeliveryMethod.values())).contains(delivery);
        assertThat(text(request, "carrier")).isEqualTo(ELECTRONIC.contains(delivery) ? "ELECTRONIC" : "PAPER");
        if (delivery.equals("EMAIL")) {
            assertThat(text(applicant, "email")).isNotBlank();
        }
        assertThat(text(applicant, "email")).matches("|applicant\\d\\d@example\\.com");
        assertThat(text(example.json(), "title")).isNotBlank();
        assertThat(text(example.json(), "note")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void numbersAreValidExactlyWhenNoFindingNamesThem(Example example) {
        JsonNode applicant = example.applicant();
        String number = text(applicant, "idNumber");
        boolean valid = switch (text(applicant, "idType")) {
            case "RESIDENT_ID", "RESIDENCE_PERMIT" -> IdcardUtil.isValidCard18(number);
            case "CREDIT_CODE" -> CreditCodeUtil.isCreditCode(number);
            case "PASSPORT" -> number.matches("[A-Z0-9]{5,17}");
            case "HK_MACAO_PERMIT" -> number.matches("[HM]\\d{8}(\\d{2})?");
            case "TAIWAN_PERMIT" -> number.matches("\\d{8}");
            default -> !number.isBlank();
        };
        List<String> faults = new ArrayList<>();
        if (!valid) {
            faults.add("applicant.idNumber");
        }
        if (!text(applicant, "phone").matches("1[3-9]\\d{9}")) {
            faults.add("applicant.phone");
        }
        // advice on descriptions is another matter
        assertThat(list(example.json().path("findings")).stream()
                        .map(JsonNode::asText)
                        .filter(field -> field.startsWith("applicant.")))
                .containsExactlyElementsOf(faults);
        assertThat(text(applicant, "postcode")).matches("\\d{6}");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyItemIsAnsweredAsItsOutcomeDemands(Example example) {
        assertThat(example.answers())
                .hasSameSizeAs(list(example.json().at("/request/items")))
                .isNotEmpty();
        for (JsonNode answer : example.answers()) {
            String outcome = text(answer, "outcome");
            assertThat(OUTCOMES).contains(outcome);
            boolean denied = outcome.startsWith("DENIED_");
            boolean explained = denied
                    || Set.of("PARTIALLY_GRANTED", "NOT_EXISTING", "NEEDS_CREATION")
                            .contains(outcome);
            assertThat(text(answer, "reason").length()).as("reason").isGreaterThanOrEqualTo(explained ? 30 : 0);
            if (WHERE_TO_GET.contains(outcome)) {
                assertThat(text(answer, "access")).as("access").isNotBlank();
            }
            assertThat(text(answer, "withheld").isBlank())
                    .as("withheld")
                    .isNotEqualTo(outcome.equals("PARTIALLY_GRANTED"));

            List<String> releases = list(answer.path("records")).stream()
                    .map(r -> text(r, "release"))
                    .toList();
            if (denied) {
                assertThat(releases).isNotEmpty().containsOnly("NONE");
            } else if (outcome.equals("PARTIALLY_GRANTED")) {
                assertThat(releases).contains("PART").isSubsetOf("FULL", "PART");
            } else if (outcome.equals("GRANTED") || outcome.equals("ALREADY_PUBLIC")) {
                assertThat(releases).isNotEmpty().containsOnly("FULL");
            } else {
                assertThat(releases).isEmpty();
            }
            boolean searched = !releases.isEmpty() || outcome.equals("NOT_EXISTING");
            if (searched || answer.path("search").isObject()) {
                for (String field : List.of("places", "keywords", "persons", "result")) {
                    assertThat(text(answer.path("search"), field)).as(field).isNotBlank();
                }
            }
        }
    }

    @Test
    void descriptionsAreDistinctAndOfUsableLength() throws IOException {
        List<String> descriptions = examples().stream()
                .flatMap(e -> list(e.json().at("/request/items")).stream())
                .map(item -> text(item, "description"))
                .toList();
        assertThat(descriptions)
                .doesNotHaveDuplicates()
                .allSatisfy(d -> assertThat(d.length()).isBetween(20, 400));
    }

    @Test
    void attachmentsAreWhatTheirNamesSay() throws IOException {
        List<Example> withAttachments = examples().stream()
                .filter(e -> !list(e.json().at("/request/attachments")).isEmpty())
                .toList();
        assertThat(withAttachments).hasSizeGreaterThanOrEqualTo(5);
        Set<String> kinds = new HashSet<>();
        for (Example example : withAttachments) {
            for (JsonNode attachment : list(example.json().at("/request/attachments"))) {
                String name = text(attachment, "fileName");
                String kind = name.substring(name.lastIndexOf('.') + 1);
                byte[] content = Base64.getDecoder().decode(text(attachment, "contentBase64"));
                assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .as(name)
                        .startsWith(MAGIC.get(kind));
                assertThat(content.length).as(name).isBetween(200, 10_000);
                if (kind.equals("docx")) {
                    assertThat(entries(content)).contains("[Content_Types].xml", "_rels/.rels", "word/document.xml");
                }
                kinds.add(kind);
            }
        }
        assertThat(kinds).isEqualTo(MAGIC.keySet());
    }

    @Test
    void examplesCoverWhatTheReadmePromises() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSize(24);
        assertThat(count(examples, e -> text(e.applicant(), "type")))
                .containsOnlyKeys(APPLICANTS)
                .allSatisfy((type, n) -> assertThat(n).isGreaterThanOrEqualTo(2));
        Map<String, Long> delivery = count(examples, e -> text(e.json().path("request"), "deliveryMethod"));
        assertThat(delivery).containsOnlyKeys(names(DeliveryMethod.values()));
        assertThat(delivery.get("DOWNLOAD") + delivery.get("EMAIL")).isGreaterThanOrEqualTo(14);
        assertThat(examples.stream().flatMap(e -> e.answers().stream()).map(a -> text(a, "outcome")))
                .containsAll(OUTCOMES);
        assertThat(examples.stream().filter(e -> !e.json().path("findings").isEmpty()))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(examples.stream().filter(ExamplesTest::isMixed)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(examples.stream().map(e -> text(e.applicant(), "name")).filter(n -> n.matches(".*[㛃䶮𬱖].*")))
                .hasSize(3);
        assertThat(examples.stream().filter(ExamplesTest::isLong)).hasSize(1);
        String readme = Files.readString(EXAMPLES.resolve("README.md"));
        assertThat(examples)
                .allSatisfy(e -> assertThat(readme)
                        .contains("(requests/" + e.file() + ")")
                        .contains(text(e.json(), "title")));
    }

    @Test
    void theRepeatedRequestComesFromTheSameApplicantAsTheFirst() throws IOException {
        List<Example> repeats = examples().stream()
                .filter(e ->
                        e.answers().stream().anyMatch(a -> text(a, "outcome").equals("REPEAT")))
                .toList();
        assertThat(repeats)
                .isNotEmpty()
                .allSatisfy(repeat -> assertThat(examples())
                        .filteredOn(e -> e.file().compareTo(repeat.file()) < 0)
                        .extracting(Example::applicant)
                        .contains(repeat.applicant()));
    }

    private static boolean isMixed(Example example) {
        List<String> outcomes =
                example.answers().stream().map(a -> text(a, "outcome")).toList();
        return outcomes.size() >= 3 && Set.copyOf(outcomes).size() >= 3;
    }

    private static boolean isLong(Example example) {
        List<JsonNode> items = list(example.json().at("/request/items"));
        return items.size() == 6
                && items.stream().allMatch(i -> text(i, "description").length() >= 370);
    }

    private static Map<String, Long> count(List<Example> examples, Function<Example, String> key) {
        return examples.stream().collect(groupingBy(key, counting()));
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static Example read(Path file) {
        try {
            return new Example(file.getFileName().toString(), new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** The member's text; empty when it is missing. */
    private static String text(JsonNode object, String member) {
        return object.path(member).asText();
    }
}
