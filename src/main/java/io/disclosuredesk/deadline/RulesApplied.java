package io.disclosuredesk.deadline;

import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.Explanation.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules that shaped one count, in the order a reader follows them, and what deserves a warning. */
final class RulesApplied {

    private final Counting counting;
    private final DeadlineClock clock;
    private final ReplyDeadlines dates;
    private final Channel channel;
    private final Regime regime;

    RulesApplied(Counting counting, ReplyDeadlines dates, Channel channel) {
        this.counting = counting;
        this.clock = counting.clock();
        this.dates = dates;
        this.channel = channel;
        this.regime = clock.policy().regime();
    }

    List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        rules.add(new Rule(
                channel.label() + "的申请，以" + channel.receiptDayWords() + "为收到日：" + dates.receivedOn() + "。",
                regime == Regime.REGULATION_2008 ? "国办公开办函〔2015〕207号" : "条例第三十一条"));
        if (!counting.deemedReceivedOn().equals(dates.receivedOn())) {
            rules.add(new Rule(
                    "休息日到达的，视为下一个工作日" + counting.deemedReceivedOn() + "收到。",
                    "本机关期限策略“" + clock.policy().name() + "”"));
        }
        rules.add(new Rule("期间开始的当日不计入，自下一日起算；只数工作日，调休上班的周末计入，放假的工作日不计入。", "民法典第二百零一条、国务院办公厅年度放假通知"));
        restarts(rules);
        suspensions(rules);
        periods(rules);
        return List.copyOf(rules);
    }

    private void restarts(List<Rule> rules) {
        counting.openCorrection()
                .ifPresent(notice ->
                        rules.add(new Rule(notice.on() + "告知补正，等待期间不计入；收到补正之日起重新计算。", regime.correctionArticle())));
        counting.all(Corrected.class)
                .forEach(corrected ->
                        rules.add(new Rule(corrected.on() + "收到补正，答复期限自收到补正的申请之日起重新计算。", regime.correctionArticle())));
        counting.openFee()
                .ifPresent(
                        notice -> rules.add(new Rule(notice.on() + "送达收费通知，等待缴费期间不计入；自缴费完成次日起重新计算。", "国办函〔2020〕109号")));
        counting.all(FeePaid.class)
                .forEach(paid -> rules.add(new Rule(paid.on() + "完成缴费，处理期限自缴费完成次日起重新计算。", "国办函〔2020〕109号")));
    }

    private void suspensions(List<Rule> rules) {
        counting.suspensions()
                .forEach(suspended -> rules.add(new Rule(
                        suspended.cause().label() + "：发函当日" + suspended.on() + "仍计入，次日至" + suspended.until()
                                + "不计入，重叠的日子只扣一次。",
                        suspended.cause().article())));
    }

    private void periods(List<Rule> rules) {
        var policy = clock.policy();
        rules.add(new Rule(
                "需要补正的，" + policy.correctionNoticeDays() + "个工作日内一次性告知，最后一日" + dates.correctionNoticeDueOn() + "。",
                regime == Regime.REGULATION_2008 ? "本机关内部时限" : regime.correctionArticle()));
        if (dates.isAwaiting()) {
            return;
        }
        if (policy.targetDays() < policy.statutoryDays()) {
            rules.add(new Rule("本机关承诺" + policy.targetDays() + "个工作日内答复，最后一日" + dates.targetDueOn() + "。", "本机关服务承诺"));
        }
        rules.add(new Rule(
                "法定答复期限" + policy.statutoryDays() + "个工作日，最后一日" + dates.statutoryDueOn() + "。", regime.replyArticle()));
        counting.extension()
                .ifPresent(extended -> rules.add(new Rule(
                        "延长" + extended.workdays() + "个工作日，自原届满日之后续算，最后一日" + counting.extendedDueOn() + "。"
                                + (extended.noticedOn() == null
                                        ? "批准和告知都须在" + dates.statutoryDueOn() + "以前完成。"
                                        : extended.approvedOn() + "批准，" + extended.noticedOn() + "告知申请人。"),
                        regime.extensionArticle())));
        counting.delay()
                .ifPresent(delayed ->
                        rules.add(new Rule("确定延迟至" + delayed.until() + "答复，已于" + delayed.on() + "告知申请人。", "条例第三十五条")));
    }

    List<String> warnings() {
        var warnings = new ArrayList<String>();
        if (dates.provisional()) {
            warnings.add("暂定：期限跨入尚未公布放假安排的年份，国务院办公厅发布通知后将重新计算。");
        }
        if (!clock.policy().appliesTo(clock.receivedOn())) {
            var proper = ReplyDeadlines.of(
                    clock.receivedOn(), DeadlinePolicy.builtInFor(clock.receivedOn()), counting.calendar());
            warnings.add("“" + clock.policy().name() + "”不适用于" + clock.receivedOn() + "收到的申请，以下只供比较；依法应适用"
                    + Regime.on(clock.receivedOn()).label() + "，没有其他事件时法定期限最后一日为" + proper.statutoryDueOn() + "。");
        }
        counting.suspensions().stream()
                .filter(this::isTooLate)
                .forEach(late ->
                        warnings.add(late.on() + "发出" + late.cause().label() + "函时，期限的最后一日已到（发函当日仍计入），没有可以停计的日子。"));
        counting.all(Extended.class).filter(counting::lapsed).forEach(e -> warnings.add("延期所属的答复期限已因重新计算而作废，延期不再计入。"));
        counting.all(Delayed.class).filter(counting::lapsed).forEach(e -> warnings.add("延迟答复所属的答复期限已因重新计算而作废，不再计入。"));
        counting.all(CorrectionRequested.class)
                .filter(notice -> notice.on().isAfter(dates.correctionNoticeDueOn()))
                .forEach(notice -> warnings.add("补正告知晚于第" + clock.policy().correctionNoticeDays() + "个工作日。"));
        lateness(warnings);
        if (!counting.calendar().isWorkingDay(dates.receivedOn())) {
            warnings.add(otherReading());
        }
        return List.copyOf(warnings);
    }

    /** What was in time on its day may be late under a calendar that moved: such an event keeps its effect, and says so. */
    private void lateness(List<String> warnings) {
        counting.extension()
                .filter(extended ->
                        extended.noticedOn() != null && extended.noticedOn().isAfter(dates.statutoryDueOn()))
                .ifPresent(late -> warnings.add("延期于" + late.noticedOn() + "告知，晚于按现行日历计算的原届满日" + dates.statutoryDueOn()
                        + "；告知时原期限已经届满的，延期不生效，应以原届满日为准。"));
        counting.delay()
                .filter(delayed -> delayed.on().isAfter(counting.extendedDueOn()))
                .ifPresent(late -> warnings.add("延迟答复于" + late.on() + "告知，晚于按现行日历计算的届满日" + counting.extendedDueOn()
                        + "；告知时期限已经届满的，不生效，应以该届满日为准。"));
    }

    private boolean isTooLate(Suspended suspended) {
        return !suspended.on().isBefore(dates.finalDueOn());
    }

    private String otherReading() {
        var asIs = clock.policy().restDayReceipt() == RestDayReceipt.AS_IS;
        return "收到日是休息日。本结果按“" + clock.policy().restDayReceipt().label() + "”计算"
                + (asIs ? "，较为稳妥；另有观点认为应视为下一个工作日收到。" : "；另有观点认为以到达当日为收到日，届满可能早一个工作日。");
    }
}
