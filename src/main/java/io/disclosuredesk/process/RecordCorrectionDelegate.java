package io.disclosuredesk.process;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReceiptRefusedException;
import io.disclosuredesk.request.CorrectionForm;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.IntakeRefusedException;
import io.disclosuredesk.request.StepRefusedException;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记补正材料: a correction that came on paper, at the counter, by fax or mail. */
@Component
class RecordCorrectionDelegate implements JavaDelegate {

    private static final int LONGEST_EVIDENCE = 500;

    private final Corrections corrections;
    private final TaskDates dates;

    RecordCorrectionDelegate(Corrections corrections, TaskDates dates) {
        this.corrections = corrections;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var form = new CorrectionForm(answers.text("answerText"), List.of());
        var caseNumber = execution.getProcessBusinessKey();
        try {
            corrections.received(caseNumber, receipt(answers), form, Staff.of(execution));
        } catch (IntakeRefusedException refused) {
            throw new StepRefusedException(refused.errors().get(0).message());
        } catch (ReceiptRefusedException refused) {
            throw new StepRefusedException(Objects.requireNonNull(refused.getMessage()));
        }
        dates.redate(caseNumber);
    }

    private static Receipt receipt(Answers answers) {
        var channel = answers.choice("answerChannel", Channel.class, "收到渠道");
        var arrivedOn = answers.date("answerArrivedOn");
        var confirmedOn = answers.date("answerConfirmedOn");
        var evidence = InputText.line(answers.text("answerEvidence"));
        if (channel == Channel.ONLINE) {
            throw new StepRefusedException("网上补正由申请人自己提交，系统自动登记；请选择其他收到渠道。");
        }
        if (arrivedOn == null) {
            throw new StepRefusedException("请填写到达日期。");
        }
        if (evidence != null && evidence.length() > LONGEST_EVIDENCE) {
            throw new StepRefusedException("收到凭据不能超过" + LONGEST_EVIDENCE + "个字。");
        }
        return new Receipt(
                channel,
                arrivedOn,
                channel.needsConfirmation() ? confirmedOn : null,
                Objects.requireNonNullElse(evidence, channel.usualEvidence()));
    }
}
