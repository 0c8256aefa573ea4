package io.disclosuredesk.request;

/**
 * A request that somebody else put into writing for an applicant who could not (口头申请代填, 条例第二十九条第一款).
 *
 * @param writer who wrote it down
 * @param reason why the applicant did not write
 * @param confirmation how the applicant confirmed what was written
 */
public record Dictation(String writer, String reason, Confirmation confirmation) {

    /** How the applicant confirmed what was read out. */
    public enum Confirmation {
        SIGNED("念给申请人听，申请人签名"),
        FINGERPRINT("念给申请人听，申请人按指印"),
        SPOKEN("念给申请人听，申请人口头确认");

        private final String label;

        Confirmation(String label) {
            this.label = label;
        }

        /** The Chinese words on screens. */
        public String label() {
            return label;
        }
    }

    /** Says nothing about the people. */
    @Override
    public String toString() {
        return "Dictation[" + confirmation + "]";
    }
}
