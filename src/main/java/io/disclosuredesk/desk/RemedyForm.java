package io.disclosuredesk.desk;

import io.disclosuredesk.metrics.RemedyRecord;
import io.disclosuredesk.metrics.RemedyResult;
import io.disclosuredesk.metrics.RemedyRoute;
import io.disclosuredesk.request.StepRefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed about a reconsideration or a suit; any text may come. */
record RemedyForm(
        @Nullable String route,
        @Nullable String filedOn,
        @Nullable String body,
        @Nullable String reference,
        @Nullable String result,
        @Nullable String decidedOn,
        @Nullable String note,
        @Nullable String voided,
        @Nullable String reason) {

    static final RemedyForm EMPTY = new RemedyForm(null, null, null, null, "PENDING", null, null, null, null);

    static RemedyForm of(RemedyRecord record) {
        var facts = record.facts();
        var decidedOn = facts.decidedOn();
        return new RemedyForm(
                facts.route().name(),
                facts.filedOn().toString(),
                facts.body(),
                facts.reference(),
                facts.result().name(),
                decidedOn == null ? null : decidedOn.toString(),
                facts.note(),
                record.voided() ? "true" : null,
                null);
    }

    RemedyRecord.Facts facts() {
        var filed = day("提起日期", filedOn);
        if (filed == null) {
            throw new StepRefusedException("请填写提起日期，即提出复议申请或者起诉的日期。");
        }
        var chosen = Arrays.stream(RemedyRoute.values())
                .filter(one -> one.name().equals(route))
                .findFirst()
                .orElseThrow(() -> new StepRefusedException("请选择救济途径。"));
        return new RemedyRecord.Facts(
                chosen, filed, Objects.requireNonNullElse(body, ""), reference, ended(), decided(), note);
    }

    RemedyResult ended() {
        return Arrays.stream(RemedyResult.values())
                .filter(one -> one.name().equals(result))
                .findFirst()
                .orElseThrow(() -> new StepRefusedException("请选择结果。"));
    }

    @Nullable
    LocalDate decided() {
        return day("审结日期", decidedOn);
    }

    boolean isVoided() {
        return voided != null;
    }

    private static @Nullable LocalDate day(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new StepRefusedException(what + "不是存在的日期，请写成2026-03-09的样子。");
        }
    }
}
