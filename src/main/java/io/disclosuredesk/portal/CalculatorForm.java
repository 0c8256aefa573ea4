package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.Explanation;
import io.disclosuredesk.deadline.RemedyPeriod;
import io.disclosuredesk.deadline.SuspensionCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into the calculator's page, read field by field so that every slip is told beside its field. */
final class CalculatorForm {

    /** The page offers room for so many consultations; more are for the API. */
    static final int CONSULTATIONS = 3;

    private static final Pattern EVENT = Pattern.compile("events\\[(\\d+)]\\.(\\w+)");

    private final CalculatorFields fields;
    private final List<ClockEvent> events = new ArrayList<>();

    /** For each event, in which field each of its properties was typed. */
    private final List<Map<String, String>> typedIn = new ArrayList<>();

    CalculatorForm(CalculatorFields fields) {
        this.fields = fields;
    }

    /** The result, or what to mend beside the fields. */
    @Nullable
    Explanation explain(DeadlineCalculator calculator) {
        var receivedOn = fields.required("receivedOn", "请填写收到申请的日期。");
        var channel = fields.choice("channel", Channel.class, Channel.COUNTER);
        read();
        if (receivedOn == null || !fields.errors().isEmpty()) {
            return null;
        }
        try {
            return calculator.explain(receivedOn, channel, fields.text("policy"), events);
        } catch (DeadlineRefusedException refused) {
            fields.refuse(fieldOf(refused.field()), String.valueOf(refused.getMessage()));
            return null;
        }
    }

    /** The end of the remedy, or what to mend beside the fields. */
    @Nullable
    ExplainedRemedy remedy(DeadlineCalculator calculator) {
        var servedOn = fields.required("servedOn", "请填写文书送达的日期。");
        var remedy = fields.choice("remedy", RemedyPeriod.class, RemedyPeriod.RECONSIDERATION_60D);
        if (servedOn == null) {
            return null;
        }
        try {
            return calculator.remedy(servedOn, remedy);
        } catch (DeadlineRefusedException refused) {
            fields.refuse(refused.field(), String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private void read() {
        day("correctionOn", CorrectionRequested::new);
        day("correctedOn", Corrected::new);
        for (var n = 1; n <= CONSULTATIONS; n++) {
            consultation("consultation" + n);
        }
        extension();
        day("feeNoticedOn", FeeNoticed::new);
        day("feePaidOn", FeePaid::new);
        if (fields.isAnyFilled("delayedOn", "delayedUntil")) {
            var on = fields.required("delayedOn", "请填写告知申请人的日期。");
            var until = fields.required("delayedUntil", "请填写确定的答复日期。");
            if (on != null && until != null) {
                add(new Delayed(on, until), Map.of("on", "delayedOn", "until", "delayedUntil"));
            }
        }
    }

    private void day(String field, Function<LocalDate, ClockEvent> event) {
        var day = fields.date(field);
        if (day != null) {
            add(event.apply(day), Map.of("on", field));
        }
    }

    private void consultation(String field) {
        if (!fields.isAnyFilled(field + "On", field + "Until")) {
            return;
        }
        var on = fields.required(field + "On", "请填写发函的日期。");
        var until = fields.required(field + "Until", "请填写收到意见的日期；没有收到的，填写答复期满的日期。");
        var cause = fields.choice(field + "Cause", SuspensionCause.class, SuspensionCause.CONSULTATION);
        if (on != null && until != null) {
            add(new Suspended(on, until, cause), Map.of("on", field + "On", "until", field + "Until"));
        }
    }

    private void extension() {
        if (!fields.isAnyFilled("extendedDays", "approvedOn", "noticedOn")) {
            return;
        }
        var days = fields.number("extendedDays", "请填写延长多少个工作日，用阿拉伯数字。");
        var approvedOn = fields.date("approvedOn");
        var noticedOn = fields.date("noticedOn");
        if (days != null) {
            add(
                    new Extended(days, approvedOn, noticedOn),
                    Map.of("workdays", "extendedDays", "approvedOn", "approvedOn", "noticedOn", "noticedOn"));
        }
    }

    private void add(ClockEvent event, Map<String, String> properties) {
        events.add(event);
        typedIn.add(properties);
    }

    /** The field of the page for a field of the clock: {@code events[1].until} is {@code consultation1Until}. */
    private String fieldOf(String refused) {
        var event = EVENT.matcher(refused);
        if (!event.matches()) {
            return refused;
        }
        var properties = typedIn.get(Integer.parseInt(event.group(1)));
        return Objects.requireNonNullElseGet(
                properties.get(event.group(2)), () -> properties.getOrDefault("on", "extendedDays"));
    }
}
