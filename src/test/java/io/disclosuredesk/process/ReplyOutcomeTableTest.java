package io.disclosuredesk.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds reply-outcome.dmn against the annual report's table 3 and the remedies of the Reconsideration Law. */
class ReplyOutcomeTableTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** Rows of the annual report an answered request can fall into, with article and remedy. */
    private static final String MATRIX = """
            ALREADY_PUBLIC          | 第三十六条第（一）项                 | D21   | R2    | granted
            GRANTED                 | 第三十六条第（二）项                 | D20   | R2    | granted
            PARTIALLY_GRANTED       | 第三十六条第（三）项、第三十七条     | D22   | R1_R2 | partially_granted
            DENIED_STATE_SECRET     | 第十四条、第三十六条第（三）项       | D23.1 | R1    | denied_state_secret
            DENIED_LAW_PROHIBITED   | 第十四条、第三十六条第（三）项       | D23.2 | R1    | denied_law_prohibited
            DENIED_SECURITY         | 第十四条、第三十六条第（三）项       | D23.3 | R1    | denied_security
            DENIED_THIRD_PARTY      | 第十五条、第三十六条第（三）项       | D23.4 | R1    | denied_third_party
            DENIED_INTERNAL         | 第十六条第一款、第三十六条第（三）项 | D23.5 | R1    | denied_internal
            DENIED_DELIBERATIVE     | 第十六条第二款、第三十六条第（三）项 | D23.6 | R1    | denied_deliberative
            DENIED_ENFORCEMENT_FILE | 第十六条第二款、第三十六条第（三）项 | D23.7 | R1    | denied_enforcement_file
            ADMIN_QUERY             | 第三十六条第（七）项                 | D27.3 | R2    | denied_admin_query
            NOT_EXISTING            | 第三十六条第（四）项                 | D24.1 | R2    | unable_not_held
            NOT_RESPONSIBLE         | 第三十六条第（五）项                 | D25   | R2    | unable_not_held
            NEEDS_CREATION          | 第三十八条                           | D24.2 | R2    | unable_needs_creation
            STILL_UNCLEAR           | 第三十条                             | D24.3 | R2    | unable_still_unclear
            PETITION                | 第三十九条第一款                     | D26.1 | R2    | noproc_petition
            REPEAT                  | 第三十六条第（六）项                 | D26.2 | R2    | noproc_repeat
            PUBLICATION             | 第三十九条第二款                     | D26.3 | R2    | noproc_publication
            EXCESSIVE               | 第三十五条                           | D26.4 | R2    | noproc_abusive
            RECONFIRM               | 第二条、第三十八条                   | D26.5 | R2    | noproc_reconfirm
            NO_CORRECTION           | 第三十条                             | D27.1 | R2    | other_no_correction
            UNPAID_FEE              | 第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号） | D27.2 | R2 | other_unpaid_fee
            """;

    /** What the reply must contain beyond its article: reason, access or responsible organ, search record, information. */
    private static final String CONTENTS = """
            ALREADY_PUBLIC    | false | true  | false | false
            GRANTED           | false | false | false | true
            PARTIALLY_GRANTED | true  | false | false | true
            DENIED_SECURITY   | true  | false | false | false
            ADMIN_QUERY       | true  | true  | false | false
            NOT_EXISTING      | false | false | true  | false
            NOT_RESPONSIBLE   | true  | true  | false | false
            NEEDS_CREATION    | true  | false | true  | false
            STILL_UNCLEAR     | true  | false | false | false
            PETITION          | true  | false | false | false
            PUBLICATION       | false | true  | false | false
            NO_CORRECTION     | true  | false | false | false
            UNPAID_FEE        | false | false | false | false
            """;

    @ParameterizedTest
    @CsvSource(textBlock = MATRIX, delimiter = '|')
    void tiesOutcomeToArticleLetterRemedyAndReportRow(
            String outcome, String article, String letter, String remedy, String reportRow) {
        assertThat(decide(outcome).getSingleResult().getEntryMap())
                .containsEntry("article", "《中华人民共和国政府信息公开条例》" + article)
                .containsEntry("letter", letter)
                .containsEntry("remedy", remedy)
                .containsEntry("reportRow", reportRow);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CONTENTS, delimiter = '|')
    void saysWhatTheReplyMustContain(String outcome, boolean reason, boolean access, boolean search, boolean releases) {
        assertThat(decide(outcome).getSingleResult().getEntryMap())
                .containsEntry("reasonRequired", reason)
                .containsEntry("accessRequired", access)
                .containsEntry("searchRequired", search)
                .containsEntry("releases", releases);
    }

    @Test
    void hasExactlyOneRuleForEachOutcome() {
        assertThat(rules())
                .hasSize(22)
                .allSatisfy(rule -> assertThat(rule.getId()).isEqualTo("Rule_" + outcomeOf(rule)));
        assertThat(rules().stream().map(ReplyOutcomeTableTest::outcomeOf).collect(toSet()))
                .isEqualTo(MATRIX.lines().map(line -> line.split(" ", 2)[0]).collect(toSet()));
        assertThat(table().getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void explainsEachRuleInChinese(Rule rule) {
        assertThat(rule.getDescription().getTextContent()).containsPattern("\\p{IsHan}{4}");
        assertThat((String) decide(outcomeOf(rule)).getSingleResult().getEntry("label"))
                .containsPattern("\\p{IsHan}{2}");
    }

    /** The remedy must not be derived from the report: an administrative query is reported as a denial, yet free to sue. */
    @Test
    void demandsReconsiderationFirstOnlyForArticles14To16() {
        for (var rule : rules()) {
            var entries = decide(outcomeOf(rule)).getSingleResult().getEntryMap();
            assertThat("R1".equals(entries.get("remedy")))
                    .as(rule.getId())
                    .isEqualTo(String.valueOf(entries.get("article")).matches(".*第十[四五六]条.*"));
        }
    }

    @ParameterizedTest
    @CsvSource({"REFUSED", "granted", "''"})
    void givesNoResultForUnknownOutcome(String outcome) {
        assertThat(decide(outcome)).isEmpty();
    }

    static Collection<Rule> rules() {
        return table().getRules();
    }

    private static String outcomeOf(Rule rule) {
        return rule.getInputEntries().iterator().next().getTextContent().strip().replace("\"", "");
    }

    private static DecisionTable table() {
        return Dmn.readModelFromFile(
                        ModelFile.DIRECTORY.resolve("reply-outcome.dmn").toFile())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
    }

    private static DmnDecisionResult decide(String outcome) {
        try (var table = Files.newInputStream(ModelFile.DIRECTORY.resolve("reply-outcome.dmn"))) {
            return ENGINE.evaluateDecision(ENGINE.parseDecision("reply-outcome", table), Map.of("outcome", outcome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
