package io.disclosuredesk.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods a case is measured by, all in working days (工作日). Locked into a case when it is received; never changed
 * afterwards, only followed by another.
 *
 * @param code names the policy in the case
 * @param name what staff read
 * @param regime the statute that bounds it
 * @param targetDays the organ's promise (承诺期限); never called statutory
 * @param extensionMaxDays the longest extension
 * @param correctionNoticeDays within which a correction may be asked for (条例第三十条)
 * @param correctionPeriodDays how long an applicant has for a correction unless told otherwise; the statute only says 合理期限
 * @param restDayReceipt which day is the day of receipt for what arrives on a day off
 * @param validFrom first day of receipt it applies to, inclusive
 * @param validTo last day of receipt it applies to, inclusive; null when open
 */
public record DeadlinePolicy(
        String code,
        String name,
        Regime regime,
        int targetDays,
        int extensionMaxDays,
        int correctionNoticeDays,
        int correctionPeriodDays,
        RestDayReceipt restDayReceipt,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Longest time for a correction that still can be called reasonable (合理期限), in working days. */
    public static final int LONGEST_CORRECTION_PERIOD = 60;

    /** The regulation of 2019: promise 15, statute 20, extension 20, correction notice 7. */
    public static final DeadlinePolicy DEFAULT = new DeadlinePolicy(
            "DEFAULT",
            "现行条例（承诺15个工作日）",
            Regime.REGULATION_2019,
            15,
            20,
            7,
            15,
            RestDayReceipt.AS_IS,
            Regime.REGULATION_2019.validFrom(),
            null);

    /** The regulation of 2008: statute 15, extension 15; for requests received before 2019-05-15 only. */
    public static final DeadlinePolicy LEGACY_2008 = new DeadlinePolicy(
            "LEGACY_2008",
            "2008年条例（15个工作日）",
            Regime.REGULATION_2008,
            15,
            15,
            7,
            15,
            RestDayReceipt.AS_IS,
            Regime.REGULATION_2008.validFrom(),
            Regime.REGULATION_2008.validTo());

    /** What every deployment knows. */
    public static final List<DeadlinePolicy> BUILT_IN = List.of(DEFAULT, LEGACY_2008);

    /**
     * @throws DeadlineRefusedException if a period is not positive, or laxer than the statute, or the validity is not within
     *     the statute's; names the field
     */
    public DeadlinePolicy {
        within("targetDays", "承诺期限", targetDays, regime.statutoryDays());
        within("extensionMaxDays", "延长期限", extensionMaxDays, regime.extensionMaxDays());
        within("correctionNoticeDays", "补正告知期限", correctionNoticeDays, regime.correctionNoticeDays());
        within("correctionPeriodDays", "补正期限", correctionPeriodDays, LONGEST_CORRECTION_PERIOD);
        if (validFrom.isBefore(regime.validFrom())) {
            throw new DeadlineRefusedException(
                    "validFrom", "生效日期不能早于" + regime.label() + "施行之日" + regime.validFrom() + "。");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new DeadlineRefusedException("validTo", "截止日期不能早于生效日期。");
        }
        var last = regime.validTo();
        if (last != null && (validTo == null || validTo.isAfter(last))) {
            throw new DeadlineRefusedException("validTo", regime.label() + "只适用于" + last + "以前收到的申请，截止日期不能晚于该日。");
        }
    }

    private static void within(String field, String name, int days, int longest) {
        if (days < 1 || days > longest) {
            throw new DeadlineRefusedException(field, name + "应为1至" + longest + "个工作日，现为" + days + "。");
        }
    }

    /** The statutory period (条例第三十三条第二款): the statute's, never the organ's. */
    public int statutoryDays() {
        return regime.statutoryDays();
    }

    /** Whether it applies to a request received on {@code day}. */
    public boolean appliesTo(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The built-in policy for a request received on {@code day}. */
    public static DeadlinePolicy builtInFor(LocalDate day) {
        return Regime.on(day) == Regime.REGULATION_2008 ? LEGACY_2008 : DEFAULT;
    }
}
