package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.RemedyPeriod;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question after the end of a remedy. */
@Schema(name = "救济期限计算")
record RemedyCall(
        @Schema(description = "答复书或者复议决定送达之日", example = "2026-03-31", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        LocalDate servedOn,

        @Schema(
                description = "RECONSIDERATION_60D 申请行政复议，SUIT_15D 对复议决定提起行政诉讼，SUIT_6M 直接提起行政诉讼",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        RemedyPeriod remedy) {

    LocalDate served() {
        if (servedOn == null) {
            throw new DeadlineRefusedException("servedOn", "请填写送达之日 servedOn，例如2026-03-31。");
        }
        return servedOn;
    }

    RemedyPeriod period() {
        if (remedy == null) {
            var periods = Arrays.stream(RemedyPeriod.values()).map(Enum::name).collect(Collectors.joining("、"));
            throw new DeadlineRefusedException("remedy", "请写明救济途径 remedy，只能是以下值之一：" + periods + "。");
        }
        return remedy;
    }
}
