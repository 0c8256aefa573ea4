package io.disclosuredesk.process;

import io.disclosuredesk.delivery.NoticeStep;
import io.disclosuredesk.delivery.Notices;
import io.disclosuredesk.document.ReplyLetters;
import io.disclosuredesk.request.Completion;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制发答复书; made once, however often the job runs. */
@Component
class IssueReplyDelegate implements JavaDelegate {

    private final ReplyLetters replies;
    private final Completion completion;
    private final Requests requests;
    private final Notices notices;

    IssueReplyDelegate(ReplyLetters replies, Completion completion, Requests requests, Notices notices) {
        this.replies = replies;
        this.completion = completion;
        this.requests = requests;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reply = replies.issue(execution.getProcessBusinessKey());
        completion.replyIssued(
                execution.getProcessBusinessKey(),
                reply.number() + "，" + reply.pages() + "页，摘要 " + reply.file().sha256());
        var caseNumber = execution.getProcessBusinessKey();
        if (requests.byNumber(caseNumber).deliveryMethod() == DeliveryMethod.PICKUP) {
            notices.announce(caseNumber, NoticeStep.COLLECT);
        }
    }
}
