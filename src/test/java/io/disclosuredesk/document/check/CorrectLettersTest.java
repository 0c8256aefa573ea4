package io.disclosuredesk.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.Example;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.CorrectReplies;
import io.disclosuredesk.request.SampleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that cries wolf is switched off: on correct letters it finds nothing. */
class CorrectLettersTest {

    @ParameterizedTest
    @EnumSource
    void findsNothingInAReplyOfEveryOutcome(Outcome outcome) {
        assertClean(CorrectReplies.of(ReasonedCase.of(outcome)));
        assertClean(CorrectReplies.of(ReasonedCase.of(SampleCase.company(), outcome)));
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInAMixedReply(Outcome outcome) {
        for (var other : Outcome.values()) {
            assertClean(CorrectReplies.of(ReasonedCase.of(outcome, other, Outcome.PARTIALLY_GRANTED)));
        }
    }

    /** With a correction handed in, nobody answers that none came. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_CORRECTION")
    void findsNothingAfterACorrection(Outcome outcome) {
        assertClean(CorrectReplies.of(ReasonedCase.of(outcome), ReasonedCase.CORRECTION));
    }

    @Test
    void wantsNoReconsiderationFirstBeforeTheLawDid() {
        var granted = Faults.reply(Outcome.GRANTED).letter().body();
        assertClean(
                Faults.endingWith(Faults.old(Faults.reply(Outcome.DENIED_INTERNAL)), granted.get(granted.size() - 1)));
    }

    @Test
    void findsNothingInNotices() {
        for (var applicant : List.of(SampleCase.person(), SampleCase.company())) {
            assertThat(CorrectReplies.notices(ReasonedCase.of(applicant, Outcome.GRANTED)))
                    .hasSize(3)
                    .allSatisfy(notice ->
                            assertThat(LetterCheck.of(notice).findings()).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource
    void findsNothingInTheExamples(Example example) {
        assertClean(CorrectReplies.of(ReasonedCase.of(example)));
    }

    static Stream<Example> findsNothingInTheExamples() {
        return Example.all().stream();
    }

    private static void assertClean(CheckedLetter letter) {
        var report = LetterCheck.of(letter);
        assertThat(report.findings())
                .as(letter.letter().body().toString())
                .extracting(Finding::rule, Finding::sentence)
                .isEmpty();
        assertThat(report.results()).hasSizeGreaterThan(30);
    }
}
