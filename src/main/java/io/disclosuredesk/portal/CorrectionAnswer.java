package io.disclosuredesk.portal;

import io.disclosuredesk.request.Correction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a case was asked to correct and how that stands, for programs. */
@Schema(name = "补正情况")
record CorrectionAnswer(
        @Schema(description = "需要补正的事项") String what,
        @Schema(description = "补正的最后一日（含当日）") LocalDate dueOn,
        @Schema(description = "现在能否提交补正；期限过后、确认放弃以前仍可提交") boolean awaited,

        @Schema(description = "收到补正之日；答复期限自该日起重新计算") @Nullable
        LocalDate receivedOn) {

    static CorrectionAnswer of(Correction correction) {
        return new CorrectionAnswer(
                correction.what(), correction.dueOn(), correction.isAwaited(), correction.answeredOn());
    }
}
