package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the task forms against what Tasklist can show, what the record steps read, and the enums they name. */
class FormsTest {

    private static final Path FORMS = Path.of("forms");
    private static final Path DELEGATES = Path.of("src/main/java/io/disclosuredesk/process");

    /** Whatever else form-js offers does not work in Tasklist, or lets something in that nobody reads. */
    private static final Set<String> COMPONENTS = Set.of("text", "radio", "select", "textfield", "textarea");

    private static final Set<String> DECISIONS =
            Set.of("answerPassed", "answerApproved", "answerDecision", "answerCarrier");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ANSWER = Pattern.compile("\"(answer[A-Z]\\w*)\"");
    private static final Pattern VARIABLE = Pattern.compile("cam-variable-name=\"(\\w+)\"");

    static Stream<Path> camundaForms() throws IOException {
        return files(".form");
    }

    static Stream<Path> embeddedForms() throws IOException {
        return files(".html");
    }

    @ParameterizedTest
    @MethodSource("camundaForms")
    void isAFormThatTasklistCanShow(Path file) throws IOException {
        var form = read(file);
        assertThat(form.path("id").asText() + ".form").isEqualTo(String.valueOf(file.getFileName()));
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(components(form))
                .extracting(part -> part.path("type").asText())
                .allMatch(COMPONENTS::contains);
        assertThat(components(form))
                .extracting(part -> part.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("camundaForms")
    void speaksChinese(Path file) throws IOException {
        for (var part : components(read(file))) {
            assertThat(part.path(part.has("key") ? "label" : "text").asText())
                    .as("%s %s", file, part.path("id").asText())
                    .containsPattern(CHINESE);
            for (var choice : part.path("values")) {
                assertThat(choice.path("label").asText()).containsPattern(CHINESE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("camundaForms")
    void saysFirstInOneSentenceWhatTheStepDecides(Path file) throws IOException {
        assertThat(components(read(file)).get(0).path("text").asText())
                .as("%s", file)
                .matches("\\*\\*本步骤决定：\\*\\* [^\\n。]+。");
    }

    /** A choice that is made for good says so before the button is pressed. */
    @ParameterizedTest
    @MethodSource("camundaForms")
    void everyDecisionSaysWhatItCauses(Path file) throws IOException {
        var form = read(file);
        for (var part : components(form)) {
            if (DECISIONS.contains(part.path("key").asText())) {
                for (var choice : part.path("values")) {
                    assertThat(components(form))
                            .as("%s: %s", file, choice.path("label").asText())
                            .anyMatch(text -> text.path("text").asText().startsWith("选此项")
                                    && text.at("/conditional/hide")
                                            .asText()
                                            .contains(
                                                    "\"" + choice.path("value").asText() + "\""));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register-request.form,RecordRegistrationDelegate",
                "legal-review.form,RecordLegalReviewDelegate",
                "approve-reply.form,RecordApprovalDelegate",
                "confirm-dispatch.form,RecordDispatchDelegate",
                "approve-extension.form,RecordExtensionDecisionDelegate",
                "confirm-notice-dispatch.form,RecordNoticeDispatchDelegate",
                "explain-lateness.form,RecordLatenessDelegate",
                "receive-correction.form,RecordCorrectionDelegate",
                "confirm-abandonment.form,RecordAbandonmentDelegate",
                "confidentiality-check.html,RecordConfidentialityCheckDelegate",
                "review-request.html,RecordReviewDelegate",
                "draft-reply.html,RecordDraftDelegate"
            })
    void asksForExactlyWhatTheRecordStepReads(String pair) throws IOException {
        var form = pair.split(",", 2)[0];
        var delegate = pair.split(",", 2)[1];
        var read = matches(ANSWER, Files.readString(DELEGATES.resolve(delegate + ".java")));
        var asked = form.endsWith(".form")
                ? keys(read(FORMS.resolve(form)))
                : matches(VARIABLE, Files.readString(FORMS.resolve(form)));
        assertThat(asked).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answerIdentity,io.disclosuredesk.request.Registration$Completeness",
                "answerContent,io.disclosuredesk.request.Registration$Completeness",
                "answerApplicantType,io.disclosuredesk.request.ApplicantType",
                "answerDecision,io.disclosuredesk.request.Abandonment$Decision",
                "answerCarrier,io.disclosuredesk.delivery.PaperCarrier",
                "answerCategory,io.disclosuredesk.request.LatenessCategory"
            })
    void offersEveryChoiceTheDomainKnows(String pair) throws Exception {
        var key = pair.split(",", 2)[0];
        var known = Arrays.stream(Class.forName(pair.split(",", 2)[1]).getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        var asked = 0;
        for (var file : camundaForms().toList()) {
            for (var part : components(read(file))) {
                if (part.path("key").asText().equals(key)) {
                    asked++;
                    assertThat(part.path("values"))
                            .as("%s", file)
                            .extracting(choice -> choice.path("value").asText())
                            .containsExactlyElementsOf(known);
                }
            }
        }
        assertThat(asked).as("forms that ask for %s", key).isPositive();
    }

    @ParameterizedTest
    @MethodSource("embeddedForms")
    void embeddedFormHoldsNothingTheContentPolicyForbids(Path file) throws IOException {
        var html = Files.readString(file);
        assertThat(html)
                .doesNotContainPattern("\\son\\w+=")
                .doesNotContain("style=", "javascript:", "http://", "https://", "<iframe", " ng-");
        assertThat(matches(Pattern.compile("(<script[^>]*>)"), html))
                .containsExactly("<script cam-script type=\"text/form-script\">");
    }

    @ParameterizedTest
    @MethodSource("embeddedForms")
    void everyInputOfAnEmbeddedFormHasALabel(Path file) throws IOException {
        var html = Files.readString(file);
        var inputs = matches(Pattern.compile("<(?:input|select|textarea) id=\"([^\"]+)\""), html);
        assertThat(matches(Pattern.compile("<label for=\"([^\"]+)\""), html)).isEqualTo(inputs);
        assertThat(Pattern.compile("<(?:input(?! type=\"hidden\")|select|textarea)\\b")
                        .matcher(html)
                        .results()
                        .count())
                .isEqualTo(inputs.size());
    }

    @ParameterizedTest
    @MethodSource("embeddedForms")
    void onlyRoutingAnswersOfAnEmbeddedFormBecomeVariables(Path file) throws IOException {
        assertThat(matches(VARIABLE, Files.readString(file))).isSubsetOf("answerPassed", "answerComment");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (var all = Files.list(FORMS)) {
            var found = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).as("forms ending in %s", ending).isNotEmpty();
            return found.stream();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static List<JsonNode> components(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .toList();
    }

    private static Set<String> keys(JsonNode form) {
        var keys = new TreeSet<String>();
        components(form).stream()
                .filter(part -> part.has("key"))
                .forEach(part -> keys.add(part.path("key").asText()));
        return keys;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().map((MatchResult hit) -> hit.group(1)).forEach(found::add);
        return found;
    }
}
