package io.disclosuredesk.process;

/** Every name of the process {@code processing-fee} that Java and the model share. */
public final class FeeProcess {

    /** Id of the process and stem of its file. */
    public static final String KEY = "processing-fee";

    /** Variables: ids and routing facts, never personal data. */
    static final class Variables {
        static final String CASE_NUMBER = "caseNumber";
        static final String AGENCY_CODE = "agencyCode";
        static final String ELECTRONIC_DELIVERY = "electronicDelivery";
        static final String NOTICE_KIND = "noticeKind";
        static final String FEE_APPROVED = "feeApproved";
        static final String FEE_NOTICED = "feeNoticed";
        static final String FEE_UNPAID = "feeUnpaid";

        private Variables() {}
    }

    /** The user tasks, by the id they have in the model. */
    public enum Task implements ModelTask {
        APPROVE_FEE("UserTask_ApproveFee"),
        RECEIVE_PAYMENT("UserTask_ReceivePayment"),
        CONFIRM_UNPAID("UserTask_ConfirmUnpaid");

        private final String id;

        Task(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private FeeProcess() {}
}
