package io.disclosuredesk.portal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.disclosuredesk.deadline.Explanation;
import io.disclosuredesk.deadline.Risk;
import io.disclosuredesk.deadline.Standing;
import io.disclosuredesk.request.DisclosureRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The dates of a case, why they are what they are, and how far the period has run. */
@Schema(name = "案件期限")
record CaseDeadlineAnswer(
        @Schema(description = "登记编号", example = "YZZRZY-2026-00012")
        String caseNumber,

        @JsonUnwrapped ExplanationAnswer explanation,
        @Schema(description = "以下各项截至哪一日：今天；已送达答复的，为送达之日") LocalDate asOf,
        @Schema(description = "已计入的工作日数") int used,
        @Schema(description = "距承诺期限还有几个工作日；最后一日为0，超过为负数") int leftToTarget,

        @Schema(description = "距最迟应当答复之日还有几个工作日；最后一日为0，超过为负数")
        int leftToFinal,

        @Schema(description = "缓急；按期送达的没有此项") @Nullable Risk risk,
        @Schema(description = "送达答复书之日；尚未送达的没有此项") @Nullable LocalDate servedOn) {

    static CaseDeadlineAnswer of(
            DisclosureRequest request, Explanation explanation, Standing standing, LocalDate today) {
        var servedOn = request.servedOn();
        return new CaseDeadlineAnswer(
                request.caseNumber(),
                ExplanationAnswer.of(explanation),
                Objects.requireNonNullElse(servedOn, today),
                standing.used(),
                standing.leftToTarget(),
                standing.leftToStatutory(),
                servedOn == null || standing.leftToStatutory() < 0 ? standing.risk() : null,
                servedOn);
    }
}
