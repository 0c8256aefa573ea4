package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy is the statute or stricter (条例第三十条、第三十三条). */
class DeadlinePolicyTest {

    private static final LocalDate REVISED = LocalDate.of(2019, 5, 15);

    @ParameterizedTest(name = "{0}：承诺{1}、延长{2}、补正告知{3}、补正{4}")
    @CsvSource({
        "REGULATION_2019, 0, 20, 7, 15, targetDays, 承诺期限应为1至20个工作日，现为0。",
        "REGULATION_2019, 21, 20, 7, 15, targetDays, 承诺期限应为1至20个工作日，现为21。",
        "REGULATION_2019, 15, 0, 7, 15, extensionMaxDays, 延长期限应为1至20个工作日，现为0。",
        "REGULATION_2019, 15, 21, 7, 15, extensionMaxDays, 延长期限应为1至20个工作日，现为21。",
        "REGULATION_2019, 15, 20, 0, 15, correctionNoticeDays, 补正告知期限应为1至7个工作日，现为0。",
        "REGULATION_2019, 15, 20, 8, 15, correctionNoticeDays, 补正告知期限应为1至7个工作日，现为8。",
        "REGULATION_2019, 15, 20, 7, 0, correctionPeriodDays, 补正期限应为1至60个工作日，现为0。",
        "REGULATION_2019, 15, 20, 7, 61, correctionPeriodDays, 补正期限应为1至60个工作日，现为61。",
        "REGULATION_2008, 16, 15, 7, 15, targetDays, 承诺期限应为1至15个工作日，现为16。",
        "REGULATION_2008, 15, 16, 7, 15, extensionMaxDays, 延长期限应为1至15个工作日，现为16。",
    })
    void isNeverLaxerThanTheStatute(
            Regime regime, int target, int extension, int notice, int correction, String field, String message) {
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() ->
                        policy(regime, target, extension, notice, correction, regime.validFrom(), regime.validTo()))
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void mayBeAsStrictAsItLikes() {
        var strict = policy(Regime.REGULATION_2019, 1, 1, 1, 1, REVISED, null);
        assertThat(strict.statutoryDays())
                .as("the statute's, whatever is promised")
                .isEqualTo(20);
        var lax = policy(Regime.REGULATION_2019, 20, 20, 7, 60, REVISED, null);
        assertThat(lax.correctionPeriodDays()).isEqualTo(60);
    }

    @ParameterizedTest(name = "{0} {1}–{2}：{3}")
    @CsvSource({
        "REGULATION_2019, 2019-05-14, , validFrom, 生效日期不能早于2019年修订的条例施行之日2019-05-15。",
        "REGULATION_2008, 2008-04-30, 2019-05-14, validFrom, 生效日期不能早于2008年条例施行之日2008-05-01。",
        "REGULATION_2019, 2026-01-02, 2026-01-01, validTo, 截止日期不能早于生效日期。",
        "REGULATION_2008, 2008-05-01, , validTo, 2008年条例只适用于2019-05-14以前收到的申请，截止日期不能晚于该日。",
        "REGULATION_2008, 2008-05-01, 2019-05-15, validTo, 2008年条例只适用于2019-05-14以前收到的申请，截止日期不能晚于该日。",
    })
    void appliesOnlyWhileItsStatuteDoes(
            Regime regime, LocalDate from, @Nullable LocalDate to, String field, String message) {
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> policy(regime, 15, 15, 7, 15, from, to))
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest(name = "2026-01-01至{0}，{1}收到：{2}")
    @CsvSource({
        ", 2025-12-31, false",
        ", 2026-01-01, true",
        ", 2099-12-31, true",
        "2026-06-30, 2026-06-30, true",
        "2026-06-30, 2026-07-01, false",
        "2026-01-01, 2026-01-01, true",
    })
    void appliesToItsDays(@Nullable LocalDate to, LocalDate receivedOn, boolean applies) {
        var policy = policy(Regime.REGULATION_2019, 10, 20, 7, 15, LocalDate.of(2026, 1, 1), to);
        assertThat(policy.appliesTo(receivedOn)).isEqualTo(applies);
    }

    @Test
    void followsTheStatuteOfTheDay() {
        assertThat(DeadlinePolicy.BUILT_IN).containsExactly(DeadlinePolicy.DEFAULT, DeadlinePolicy.LEGACY_2008);
        assertThat(DeadlinePolicy.builtInFor(REVISED.minusDays(1))).isEqualTo(DeadlinePolicy.LEGACY_2008);
        assertThat(DeadlinePolicy.builtInFor(REVISED)).isEqualTo(DeadlinePolicy.DEFAULT);
        assertThat(DeadlinePolicy.LEGACY_2008.appliesTo(REVISED)).isFalse();
        assertThat(DeadlinePolicy.LEGACY_2008.appliesTo(REVISED.minusDays(1))).isTrue();
        assertThat(DeadlinePolicy.DEFAULT.appliesTo(REVISED.minusDays(1))).isFalse();
        assertThat(Regime.REGULATION_2008.label()).isEqualTo("2008年条例");
    }

    private static DeadlinePolicy policy(
            Regime regime,
            int target,
            int extension,
            int notice,
            int correction,
            LocalDate from,
            @Nullable LocalDate to) {
        return new DeadlinePolicy(
                "OWN", "本机关", regime, target, extension, notice, correction, RestDayReceipt.AS_IS, from, to);
    }
}
