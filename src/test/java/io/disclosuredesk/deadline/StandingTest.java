package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest(name = "距承诺{0}日、距法定{1}日：{2}")
    @CsvSource({
        "15, 20, ON_TRACK",
        "1, 6, ON_TRACK",
        "0, 6, ON_TRACK",
        "-1, 6, TARGET_PASSED",
        "-1, 25, TARGET_PASSED",
        "0, 5, DUE_SOON",
        "-1, 5, DUE_SOON",
        "3, 5, DUE_SOON",
        "-5, 0, DUE_SOON",
        "-6, -1, STATUTORY_PASSED",
        "4, -1, STATUTORY_PASSED",
    })
    void namesTheRisk(int leftToTarget, int leftToStatutory, Risk risk) {
        assertThat(new Standing(3, leftToTarget, leftToStatutory, Awaited.NOTHING, false).risk())
                .isEqualTo(risk);
    }

    /** Whatever the numbers say: the applicant's time is not the organ's. */
    @Test
    void isNeverLateWhileACorrectionIsAwaited() {
        assertThat(new Standing(3, -6, -1, Awaited.CORRECTION, false).risk()).isEqualTo(Risk.AWAITING_CORRECTION);
        assertThat(new Standing(3, -6, -1, Awaited.PAYMENT, false).risk()).isEqualTo(Risk.AWAITING_PAYMENT);
    }
}
