package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.DeadlineClock;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question to the calculator. */
@Schema(name = "期限计算")
record ExplanationCall(
        @Schema(description = "收到申请之日（条例第三十一条）", example = "2025-09-15", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        LocalDate receivedOn,

        @Schema(description = "收到的渠道；不写为 COUNTER 当面提交") @Nullable
        Channel channel,

        @Schema(description = "期限策略的代码，DEFAULT、LEGACY_2008 或者本机关自定的代码；不写为收到之日施行的策略", example = "DEFAULT") @Nullable
        String policy,

        @Schema(description = "收到以后发生的事，最多50件，先后次序不影响结果") @Nullable
        List<@Nullable EventCall> events) {

    /** The day of receipt. */
    LocalDate received() {
        if (receivedOn == null) {
            throw new DeadlineRefusedException("receivedOn", "请填写收到申请之日 receivedOn，例如2026-03-05。");
        }
        return receivedOn;
    }

    /**
     * What happened.
     *
     * @throws DeadlineRefusedException naming the event and its property
     */
    List<ClockEvent> happened() {
        if (events == null) {
            return List.of();
        }
        if (events.size() > DeadlineClock.MOST_EVENTS) {
            throw new DeadlineRefusedException(
                    "events", "一件申请最多" + DeadlineClock.MOST_EVENTS + "个事件，现有" + events.size() + "个。");
        }
        var happened = new ArrayList<ClockEvent>();
        for (var event : events) {
            var at = "events[" + happened.size() + "]";
            if (event == null) {
                throw new DeadlineRefusedException(at, at + " 是空的，请填写事件或者删去。");
            }
            happened.add(event.toEvent(at + "."));
        }
        return happened;
    }
}
