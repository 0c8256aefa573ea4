package io.disclosuredesk.agency;

import org.jspecify.annotations.Nullable;

/**
 * The organ that answers (行政机关).
 *
 * @param code short code; prefix of its case numbers and the engine's tenant id
 * @param name full name as on its seal
 * @param numberMark the words before the year in the numbers of its replies (发文字号代字)
 * @param noticeMark the same for its notices
 * @param office the unit that receives requests (政府信息公开工作机构)
 * @param reconsiderationBody who hears an application for reconsideration (复议机关)
 * @param court who hears a suit (人民法院)
 */
public record Agency(
        long id,
        String code,
        String name,
        String numberMark,
        String noticeMark,
        String office,
        String address,
        String postcode,
        String phone,
        String hours,
        RemedyBody reconsiderationBody,
        RemedyBody court) {

    /**
     * A body that hears a remedy, with what an applicant needs to reach it.
     *
     * @param postcode six digits; null where it is not set
     * @param online where it takes applications online (行政复议法第二十二条第二款); null where it is not set
     */
    public record RemedyBody(
            String name,
            String address,
            String phone,
            @Nullable String postcode,
            @Nullable String online) {}

    /** The mark of notices where the organ has set none: 告 for the 答 at the end of the mark of replies, or 告 after it. */
    static String noticeMarkFor(String numberMark) {
        var stem = numberMark.endsWith("答") ? numberMark.substring(0, numberMark.length() - 1) : numberMark;
        return stem + "告";
    }
}
