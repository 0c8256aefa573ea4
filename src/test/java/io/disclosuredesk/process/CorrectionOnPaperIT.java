package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.request.StepRefusedException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A correction that came by letter or over the counter, entered by the registrar. */
class CorrectionOnPaperIT extends CorrectionFixture {

    static final Map<String, Object> ON_PAPER = Map.of(
            "answerChannel", "ORDINARY_POST",
            "answerArrivedOn", "2026-03-18",
            "answerConfirmedOn", "2026-03-20",
            "answerEvidence", "",
            "answerText", SAID);

    @Test
    void registersACorrectionOnPaperByItsChannel() {
        ask();
        day.set("2026-03-23T10:00:00");
        receiveOnPaper(ON_PAPER);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        assertThat(correction().answeredOn()).isEqualTo("2026-03-20");
        assertThat(request().deadlines().countedFrom()).isEqualTo("2026-03-20");
        assertThat(request().deadlines().finalDueOn()).isEqualTo("2026-04-20");
        assertThat(driver.task(number).getDueDate()).isEqualTo(closeOf("2026-04-20"));
    }

    @Test
    void refusesACorrectionOnPaperThatCannotBe() {
        ask();
        day.set("2026-03-23T10:00:00");
        refusesOnPaper("answerText", " ", "请写明补正的内容");
        refusesOnPaper("answerText", "长".repeat(8001), "不能超过8000个字");
        refusesOnPaper("answerChannel", "ONLINE", "由申请人自己提交");
        refusesOnPaper("answerConfirmedOn", "", "请填写确认日期");
        refusesOnPaper("answerConfirmedOn", "2026-03-24", "不能晚于今天");
        refusesOnPaper("answerArrivedOn", "", "请填写到达日期");
        var early = new HashMap<>(ON_PAPER);
        early.putAll(Map.of("answerChannel", "COUNTER", "answerArrivedOn", "2026-03-06"));
        assertThatThrownBy(() -> receiveOnPaper(early)).hasMessageContaining("不能早于补正告知日期");
        assertThat(correction().answeredOn()).isNull();
        assertThat(request().deadlines().awaitingCorrection()).isTrue();
    }

    private void refusesOnPaper(String answer, String value, String sentence) {
        var answers = new HashMap<>(ON_PAPER);
        answers.put(answer, value);
        assertThatThrownBy(() -> receiveOnPaper(answers))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining(sentence);
    }
}
