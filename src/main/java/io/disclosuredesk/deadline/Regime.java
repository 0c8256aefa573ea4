package io.disclosuredesk.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the statute itself fixes, in working days; a policy may be stricter and never laxer. */
public enum Regime {
    /** 《政府信息公开条例》2019年修订: reply within 20, once longer by at most 20, correction asked for within 7. */
    REGULATION_2019("2019年修订的条例", 20, 20, 7, LocalDate.of(2019, 5, 15), null, "条例第三十三条第二款", "条例第三十三条第二款", "条例第三十条"),
    /**
     * The regulation of 2008, for requests received before 2019-05-15: reply within 15, once longer by at most 15. It knows no
     * period for asking for a correction; the 7 days of today are kept as the organ's own reminder.
     */
    REGULATION_2008(
            "2008年条例",
            15,
            15,
            7,
            LocalDate.of(2008, 5, 1),
            LocalDate.of(2019, 5, 14),
            "2008年条例第二十四条",
            "2008年条例第二十四条",
            "2008年条例第二十一条");

    private final String label;
    private final int statutoryDays;
    private final int extensionMaxDays;
    private final int correctionNoticeDays;
    private final LocalDate validFrom;
    private final @Nullable LocalDate validTo;
    private final String replyArticle;
    private final String extensionArticle;
    private final String correctionArticle;

    Regime(
            String label,
            int statutoryDays,
            int extensionMaxDays,
            int correctionNoticeDays,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String replyArticle,
            String extensionArticle,
            String correctionArticle) {
        this.label = label;
        this.statutoryDays = statutoryDays;
        this.extensionMaxDays = extensionMaxDays;
        this.correctionNoticeDays = correctionNoticeDays;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.replyArticle = replyArticle;
        this.extensionArticle = extensionArticle;
        this.correctionArticle = correctionArticle;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Working days within which the reply is owed. */
    public int statutoryDays() {
        return statutoryDays;
    }

    /** Working days by which the period may be extended at most, once. */
    public int extensionMaxDays() {
        return extensionMaxDays;
    }

    /** Working days within which a correction may be asked for. */
    public int correctionNoticeDays() {
        return correctionNoticeDays;
    }

    /** First day of receipt it governs, inclusive. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day of receipt it governs, inclusive; null while it is in force. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** The article on the reply period. */
    public String replyArticle() {
        return replyArticle;
    }

    /** The article on the extension. */
    public String extensionArticle() {
        return extensionArticle;
    }

    /** The article on the correction. */
    public String correctionArticle() {
        return correctionArticle;
    }

    /** The regime that governs a request received on {@code day}. */
    public static Regime on(LocalDate day) {
        return day.isBefore(REGULATION_2019.validFrom) ? REGULATION_2008 : REGULATION_2019;
    }
}
