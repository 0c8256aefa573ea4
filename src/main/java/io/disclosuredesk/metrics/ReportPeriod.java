package io.disclosuredesk.metrics;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A year, a quarter or a month that is reported on; whole months. The form of the annual report serves for all three.
 *
 * @param from its first month
 */
record ReportPeriod(Kind kind, YearMonth from) {

    /** The regulation in force, and with it the form, begins in 2019 (条例第五十六条). */
    static final int FIRST_YEAR = 2019;

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    /** How long it is, and the words of the form that depend on it. */
    enum Kind {
        YEAR(12, "本年", "上年", "本年度", "下年度"),
        QUARTER(3, "本季度", "上季度", "本季度", "下季度"),
        MONTH(1, "本月", "上月", "本月", "下月");

        private final int months;
        private final String within;
        private final String before;
        private final String dealt;
        private final String after;

        Kind(int months, String within, String before, String dealt, String after) {
            this.months = months;
            this.within = within;
            this.before = before;
            this.dealt = dealt;
            this.after = after;
        }

        /** The form's sentence for this length: {@code {本年}}, {@code {上年}}, {@code {本年度}} and {@code {下年度}} stand for its words. */
        String words(String form) {
            return form.replace("{本年}", within)
                    .replace("{上年}", before)
                    .replace("{本年度}", dealt)
                    .replace("{下年度}", after);
        }
    }

    static ReportPeriod year(int year) {
        return new ReportPeriod(Kind.YEAR, YearMonth.of(year, 1));
    }

    /**
     * The period that somebody asked for.
     *
     * @param quarter 1 to 4; null for a month or the year
     * @param month 1 to 12; null for a quarter or the year
     * @param now the month it is
     * @throws ReportRefusedException for what is no period, before 2019, or has not begun
     */
    static ReportPeriod of(int year, @Nullable Integer quarter, @Nullable Integer month, YearMonth now) {
        if (year < FIRST_YEAR) {
            throw new ReportRefusedException("统计从2019年开始（现行条例自2019年5月15日起施行），请选择2019年以后的年份。");
        }
        if (year > now.getYear()) {
            throw new ReportRefusedException("这一年还没有开始，请选择" + now.getYear() + "年以前的年份。");
        }
        var period = of(year, quarter, month);
        if (period.from.isAfter(now)) {
            throw new ReportRefusedException(period.label() + "还没有开始，请选择已经开始的时段。");
        }
        return period;
    }

    private static ReportPeriod of(int year, @Nullable Integer quarter, @Nullable Integer month) {
        if (quarter != null && month != null) {
            throw new ReportRefusedException("季度和月份只能选一个。");
        }
        if (quarter != null) {
            if (quarter < 1 || quarter > 4) {
                throw new ReportRefusedException("季度应为1至4。");
            }
            return new ReportPeriod(Kind.QUARTER, YearMonth.of(year, quarter * 3 - 2));
        }
        if (month != null) {
            if (month < 1 || month > 12) {
                throw new ReportRefusedException("月份应为1至12。");
            }
            return new ReportPeriod(Kind.MONTH, YearMonth.of(year, month));
        }
        return year(year);
    }

    /** Its last month. */
    YearMonth to() {
        return from.plusMonths(kind.months - 1L);
    }

    ReportPeriod previous() {
        return new ReportPeriod(kind, from.minusMonths(kind.months));
    }

    ReportPeriod next() {
        return new ReportPeriod(kind, from.plusMonths(kind.months));
    }

    public boolean isYear() {
        return kind == Kind.YEAR;
    }

    public int year() {
        return from.getYear();
    }

    /** 1 to 4; null unless it is a quarter. */
    public @Nullable Integer quarter() {
        return kind == Kind.QUARTER ? (from.getMonthValue() + 2) / 3 : null;
    }

    /** 1 to 12; null unless it is a month. */
    public @Nullable Integer month() {
        return kind == Kind.MONTH ? from.getMonthValue() : null;
    }

    /** As parameters of an address: year=2026&quarter=1. */
    public String query() {
        return "year=" + year()
                + switch (kind) {
                    case YEAR -> "";
                    case QUARTER -> "&quarter=" + quarter();
                    case MONTH -> "&month=" + month();
                };
    }

    /** Whether nothing of it is still to come. */
    boolean isOver(YearMonth now) {
        return to().isBefore(now);
    }

    /** 2026年, 2026年第一季度, 2026年3月. */
    public String label() {
        return switch (kind) {
            case YEAR -> year() + "年";
            case QUARTER -> year() + "年第" + QUARTERS[(from.getMonthValue() - 1) / 3] + "季度";
            case MONTH -> year() + "年" + from.getMonthValue() + "月";
        };
    }
}
