package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.SuspensionCause;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that happened to a case, as a caller writes it. */
@Schema(name = "期限事件")
record EventCall(
        @Schema(
                description = "事件：SUSPENDED 征求意见（停计），CORRECTION_REQUESTED 补正告知，CORRECTED 收到补正，EXTENDED 延长答复期限，"
                        + "FEE_NOTICED 收费通知送达，FEE_PAID 缴费完成，DELAYED 确定延迟答复")
        @Nullable
        Type type,

        @Schema(description = "发生之日；征求意见的为发函之日，延迟答复的为告知之日。延期不写此项", example = "2025-09-25") @Nullable
        LocalDate on,

        @Schema(description = "征求意见：收到意见或者期满之日（含）；延迟答复：确定的答复日期", example = "2025-10-24") @Nullable
        LocalDate until,

        @Schema(description = "征求谁的意见；不写为 CONSULTATION") @Nullable
        SuspensionCause cause,

        @Schema(description = "延长多少个工作日", example = "10") @Nullable
        Integer workdays,

        @Schema(description = "批准延期之日；与 noticedOn 一并填写，或者都不填") @Nullable
        LocalDate approvedOn,

        @Schema(description = "告知申请人延期之日") @Nullable LocalDate noticedOn) {

    /** What may happen, and which properties tell it. */
    enum Type {
        SUSPENDED,
        CORRECTION_REQUESTED,
        CORRECTED,
        EXTENDED,
        FEE_NOTICED,
        FEE_PAID,
        DELAYED;

        private Set<String> properties() {
            return switch (this) {
                case SUSPENDED -> Set.of("on", "until", "cause");
                case CORRECTION_REQUESTED, CORRECTED, FEE_NOTICED, FEE_PAID -> Set.of("on");
                case EXTENDED -> Set.of("workdays", "approvedOn", "noticedOn");
                case DELAYED -> Set.of("on", "until");
            };
        }
    }

    /**
     * The event.
     *
     * @param at where it stands in the call, {@code events[1].}
     * @throws DeadlineRefusedException naming the property that is missing or does not belong to an event of this type
     */
    ClockEvent toEvent(String at) {
        if (type == null) {
            var types = Arrays.stream(Type.values()).map(Enum::name).collect(Collectors.joining("、"));
            throw new DeadlineRefusedException(at + "type", "请写明事件的种类 type，只能是以下值之一：" + types + "。");
        }
        given().keySet().stream()
                .filter(name -> !type.properties().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new DeadlineRefusedException(at + name, type + " 没有 " + name + " 这一项，请删去或者核对 type。");
                });
        return switch (type) {
            case SUSPENDED ->
                new Suspended(
                        required(at, "on", on),
                        required(at, "until", until),
                        Objects.requireNonNullElse(cause, SuspensionCause.CONSULTATION));
            case CORRECTION_REQUESTED -> new CorrectionRequested(required(at, "on", on));
            case CORRECTED -> new Corrected(required(at, "on", on));
            case EXTENDED -> new Extended(required(at, "workdays", workdays), approvedOn, noticedOn);
            case FEE_NOTICED -> new FeeNoticed(required(at, "on", on));
            case FEE_PAID -> new FeePaid(required(at, "on", on));
            case DELAYED -> new Delayed(required(at, "on", on), required(at, "until", until));
        };
    }

    private Map<String, Object> given() {
        var given = new LinkedHashMap<String, @Nullable Object>();
        given.put("on", on);
        given.put("until", until);
        given.put("cause", cause);
        given.put("workdays", workdays);
        given.put("approvedOn", approvedOn);
        given.put("noticedOn", noticedOn);
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private static <T> T required(String at, String name, @Nullable T value) {
        if (value == null) {
            throw new DeadlineRefusedException(at + name, "请填写 " + at + name + "。");
        }
        return value;
    }
}
