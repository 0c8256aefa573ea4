package io.disclosuredesk.agency;

import org.jspecify.annotations.Nullable;

/**
 * The organ that answers (行政机关).
 *
 * @param code short code; prefix of its case numbers and the engine's tenant id
 * @param name full name as on its seal
 * @param numberMark the words before the year in its document numbers (发文字号代字)
 * @param office the unit that receives requests (政府信息公开工作机构)
 * @param reconsiderationBody who hears an application for reconsideration (复议机关)
 * @param court who hears a suit (人民法院)
 */
public record Agency(
        long id,
        String code,
        String name,
        String numberMark,
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
}
