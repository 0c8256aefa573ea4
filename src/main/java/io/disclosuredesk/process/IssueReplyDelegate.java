package io.disclosuredesk.process;

import io.disclosuredesk.document.ReplyLetters;
import io.disclosuredesk.request.Completion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制发答复书; made once, however often the job runs. */
@Component
class IssueReplyDelegate implements JavaDelegate {

    private final ReplyLetters replies;
    private final Completion completion;

    IssueReplyDelegate(ReplyLetters replies, Completion completion) {
        this.replies = replies;
        this.completion = completion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reply = replies.issue(execution.getProcessBusinessKey());
        completion.replyIssued(
                execution.getProcessBusinessKey(),
                reply.number() + "，" + reply.pages() + "页，摘要 " + reply.file().sha256());
    }
}
