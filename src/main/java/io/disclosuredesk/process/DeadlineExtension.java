package io.disclosuredesk.process;

/** Every name of the process {@code deadline-extension} that Java and the model share. */
public final class DeadlineExtension {

    /** Id of the process and stem of its file. */
    public static final String KEY = "deadline-extension";

    /** The message that starts an extension. */
    static final String EXTENSION_REQUESTED = "extension.requested";

    /** The message that ends one still under way: the reply was served, or the request withdrawn. */
    static final String REPLY_SERVED = "reply.served";

    /** Variables: ids and routing facts, never personal data. */
    static final class Variables {
        static final String CASE_NUMBER = "caseNumber";
        static final String AGENCY_CODE = "agencyCode";
        static final String ELECTRONIC_DELIVERY = "electronicDelivery";
        static final String NOTICE_KIND = "noticeKind";
        static final String EXTENSION_APPROVED = "extensionApproved";
        static final String EXTENSION_EFFECTIVE = "extensionEffective";

        private Variables() {}
    }

    /** The user tasks, by the id they have in the model. */
    public enum Task implements ModelTask {
        APPROVE_EXTENSION("UserTask_ApproveExtension");

        private final String id;

        Task(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private DeadlineExtension() {}
}
