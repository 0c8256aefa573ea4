package io.disclosuredesk.process;

import io.disclosuredesk.document.DocumentKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Every name of the process {@code serve-notice} that Java and the model share. */
public final class ServeNotice {

    /** Id of the process and stem of its file. */
    public static final String KEY = "serve-notice";

    /** The error that sends an electronic delivery to the counter. */
    static final String DELIVERY_FAILED = "deliveryFailed";

    /** Variables: ids and routing facts, never personal data. */
    static final class Variables {
        static final String CASE_NUMBER = "caseNumber";
        static final String AGENCY_CODE = "agencyCode";
        static final String ELECTRONIC_DELIVERY = "electronicDelivery";
        /** Which notice is served, the name of a {@link DocumentKind}; set by the caller's step that issued it. */
        static final String NOTICE_KIND = "noticeKind";

        private Variables() {}
    }

    /** The user tasks, by the id they have in the model. */
    public enum Task implements ModelTask {
        CONFIRM_NOTICE_DISPATCH("UserTask_ConfirmNoticeDispatch");

        private final String id;

        Task(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private ServeNotice() {}

    /**
     * The notice this call serves, in the caller's words: what somebody sends along when closing a task of this process changes
     * nothing there.
     */
    static DocumentKind kind(DelegateExecution execution) {
        var caller = execution.getProcessInstance().getSuperExecution();
        return DocumentKind.valueOf((String) caller.getVariable(Variables.NOTICE_KIND));
    }
}
