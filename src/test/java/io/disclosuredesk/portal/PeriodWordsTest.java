package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Standing;
import io.disclosuredesk.request.CaseStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource({"3, 还剩3个工作日", "0, 今天是最后一天", "-2, 已超过2个工作日"})
    void saysHowManyDaysAreLeft(int days, String words) {
        assertThat(PeriodWords.left(days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 承诺的期限内", "14, 6, 仍在法定期限内", "17, 3, 法定期限临近", "21, -1, 已超过法定期限"})
    void saysWhatThatMeans(int used, int leftToStatutory, String words) {
        assertThat(PeriodWords.meaning(
                        new Standing(used, leftToStatutory > 10 ? 15 : -1, leftToStatutory, Awaited.NOTHING, false)))
                .contains(words);
    }

    @Test
    void doesNotApologiseBeforeThePromiseHasPassed() {
        assertThat(PeriodWords.meaning(new Standing(15, 0, 5, Awaited.NOTHING, false)))
                .doesNotContain("致歉");
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void showsExactlyOneStepAsTheCurrentOneUntilTheCaseIsDone(CaseStage stage) {
        var now = ProgressStep.allOf(stage, false).stream()
                .filter(step -> step.place() == ProgressStep.Place.NOW)
                .count();
        assertThat(now).isEqualTo(stage.isOpen() ? 1 : 0);
    }
}
