package io.disclosuredesk.process;

/**
 * Every name of the process {@code information-request} that Java and the model share; {@code ProcessModelTest} holds both
 * against each other.
 */
public final class InformationRequest {

    /** Id of the process and stem of its file. */
    public static final String KEY = "information-request";

    /** The message that starts a case. */
    static final String REQUEST_RECEIVED = "request.received";

    /** The message that the applicant's correction has come in on the portal. */
    static final String REQUEST_CORRECTED = "request.corrected";

    /** The message that the applicant has withdrawn the request. */
    static final String REQUEST_WITHDRAWN = "request.withdrawn";

    /** The error that sends an electronic delivery to the counter. */
    static final String DELIVERY_FAILED = "deliveryFailed";

    /** Variables: ids and routing facts, never personal data. */
    static final class Variables {
        static final String CASE_NUMBER = "caseNumber";
        static final String AGENCY_CODE = "agencyCode";
        static final String CONTENT_CLEAR = "contentClear";
        static final String CORRECTION_NOTICED = "correctionNoticed";
        static final String CASE_ABANDONED = "caseAbandoned";
        /** Whether the case goes to its reply because the applicant stayed silent: no correction, or no payment. */
        static final String REQUEST_GIVEN_UP = "requestGivenUp";

        static final String FEE_PROPOSED = "feeProposed";
        static final String FEE_UNPAID = "feeUnpaid";
        static final String CONFIDENTIALITY_PASSED = "confidentialityPassed";
        static final String LEGAL_REVIEW_PASSED = "legalReviewPassed";
        static final String REPLY_APPROVED = "replyApproved";
        static final String SEAL_ONE_BY_ONE = "sealOneByOne";
        static final String SEAL_APPLIED = "sealApplied";
        static final String ELECTRONIC_DELIVERY = "electronicDelivery";

        private Variables() {}
    }

    /** The user tasks, by the id they have in the model. */
    public enum Task implements ModelTask {
        REGISTER("UserTask_RegisterRequest"),
        RECEIVE_CORRECTION("UserTask_ReceiveCorrection"),
        CONFIRM_ABANDONMENT("UserTask_ConfirmAbandonment"),
        REVIEW("UserTask_ReviewRequest"),
        CONFIDENTIALITY_CHECK("UserTask_ConfidentialityCheck"),
        DRAFT("UserTask_DraftReply"),
        LEGAL_REVIEW("UserTask_LegalReview"),
        APPROVE("UserTask_ApproveReply"),
        APPLY_SEAL("UserTask_ApplySeal"),
        CONFIRM_DISPATCH("UserTask_ConfirmDispatch");

        private final String id;

        Task(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private InformationRequest() {}
}
