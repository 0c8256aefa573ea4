package io.disclosuredesk.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single fault in a correct letter is found by its rule and by no other. */
class LetterRuleTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void findsExactlyTheFault(Fault fault) {
        var report = LetterCheck.of(fault.letter());
        assertThat(report.findings().stream().map(Finding::rule).collect(Collectors.toSet()))
                .as("%s in %s", report.findings(), fault.letter().letter().body())
                .containsExactly(fault.rule());
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.where()).isNotBlank();
            assertThat(finding.wrong()).endsWith("。");
            assertThat(finding.mend()).endsWith("。");
        });
    }

    @Test
    void everyRuleHasAFaultThatItFinds() {
        var faulty = faults().map(Fault::rule).collect(Collectors.toSet());
        assertThat(Arrays.stream(LetterRule.values()).filter(rule -> !faulty.contains(rule)))
                .isEmpty();
    }

    @Test
    void sameLetterGivesTheSameReport() {
        var fault = faults().findFirst().orElseThrow().letter();
        assertThat(LetterCheck.of(fault)).isEqualTo(LetterCheck.of(fault));
    }

    static Stream<Fault> faults() {
        return Faults.all();
    }
}
