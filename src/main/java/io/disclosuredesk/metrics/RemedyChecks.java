package io.disclosuredesk.metrics;

import io.disclosuredesk.metrics.RemedyRecord.Facts;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.PersonalNumbers;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be recorded of a remedy: nothing that the case, the calendar or the other records of the case contradict. */
@Component
class RemedyChecks {

    private final Clock clock;

    RemedyChecks(Clock clock) {
        this.clock = clock;
    }

    /** The facts with harmless texts; they agree with themselves. */
    Facts checked(Facts facts) {
        var body = text("审理机关", facts.body(), 2, 100);
        if (body == null) {
            throw new StepRefusedException("请写明审理机关，例如“云州市人民政府”。");
        }
        var today = LocalDate.now(clock);
        if (facts.filedOn().isAfter(today)) {
            throw new StepRefusedException("提起日期" + facts.filedOn() + "还没有到，请核对。");
        }
        var decidedOn = facts.decidedOn();
        if (facts.result() == RemedyResult.PENDING) {
            if (decidedOn != null) {
                throw new StepRefusedException("尚未审结的不填审结日期；已经审结的，请选择结果。");
            }
        } else if (decidedOn == null) {
            throw new StepRefusedException("请填写审结日期，即复议决定或者裁判的日期。");
        } else if (decidedOn.isAfter(today)) {
            throw new StepRefusedException("审结日期" + decidedOn + "还没有到，请核对。");
        } else if (decidedOn.isBefore(facts.filedOn())) {
            throw new StepRefusedException("审结日期" + decidedOn + "早于提起日期" + facts.filedOn() + "，请核对。");
        }
        return new Facts(
                facts.route(),
                facts.filedOn(),
                body,
                text("案号", facts.reference(), 2, 60),
                facts.result(),
                decidedOn,
                text("备注", facts.note(), 2, 500));
    }

    /** A reason of 10 to 500 characters. */
    String reason(@Nullable String reason) {
        var why = text("更正理由", reason, 10, 500);
        if (why == null) {
            throw new StepRefusedException("请写明更正理由，10至500个字。");
        }
        return why;
    }

    /** Refuses what was filed before there was anything to contest, or breaks the chain of reconsideration and suit. */
    void requireFits(DisclosureRequest request, Facts facts, List<RemedyRecord> others) {
        var served = request.servedOn();
        var redLine = request.deadlines().finalDueOn();
        // who got no answer in time may contest just that, before any reply (法释〔2025〕8号第二条)
        var unanswered = !request.deadlines().isAwaiting() && facts.filedOn().isAfter(redLine);
        if (!unanswered && (served == null || facts.filedOn().isBefore(served))) {
            throw new StepRefusedException(
                    served == null
                            ? "本件尚未答复，法定期限" + redLine + "以前（含当日）没有可以申请复议或者起诉的答复，请核对提起日期和登记编号。"
                            : "提起日期" + facts.filedOn() + "早于答复书送达日期" + served + "，请核对提起日期和登记编号。");
        }
        if (facts.route() == RemedyRoute.SUIT_AFTER_RECONSIDERATION && !isPreceded(facts, others)) {
            throw new StepRefusedException("复议后起诉的，请先登记本件的行政复议及其结果，审结日期不晚于起诉日期" + facts.filedOn() + "。");
        }
        requireFollowed(with(facts, others));
    }

    /** Refuses what would leave a suit after reconsideration without its reconsideration. */
    void requireFollowed(List<RemedyRecord> records) {
        records.stream()
                .map(RemedyRecord::facts)
                .filter(facts -> facts.route() == RemedyRoute.SUIT_AFTER_RECONSIDERATION)
                .filter(facts -> !isPreceded(facts, records))
                .findFirst()
                .ifPresent(suit -> {
                    throw new StepRefusedException("本件登记有" + suit.filedOn() + "的复议后起诉，须有在那以前审结的行政复议；请先更正那件诉讼的登记。");
                });
    }

    private static boolean isPreceded(Facts suit, List<RemedyRecord> records) {
        return records.stream().map(RemedyRecord::facts).anyMatch(facts -> {
            var decidedOn = facts.decidedOn();
            return facts.route() == RemedyRoute.RECONSIDERATION
                    && decidedOn != null
                    && !decidedOn.isAfter(suit.filedOn());
        });
    }

    private static List<RemedyRecord> with(Facts facts, List<RemedyRecord> others) {
        var all = new ArrayList<>(others);
        all.add(new RemedyRecord(0, "", facts, false, ""));
        return all;
    }

    private static @Nullable String text(String what, @Nullable String text, int min, int max) {
        var line = InputText.line(text);
        if (line == null) {
            return null;
        }
        var length = line.codePointCount(0, line.length());
        if (length < min || length > max) {
            throw new StepRefusedException(what + "须为" + min + "至" + max + "个字，现有" + length + "个字。");
        }
        if (!PersonalNumbers.identityNumbers(line).isEmpty()
                || !PersonalNumbers.phones(line).isEmpty()) {
            throw new StepRefusedException(what + "会记入办理经过，请删去其中的身份证号码或者电话号码。");
        }
        return line;
    }
}
