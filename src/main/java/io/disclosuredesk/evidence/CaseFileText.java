package io.disclosuredesk.evidence;

import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.document.check.KeptCheck;
import io.disclosuredesk.request.Agent;
import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extension;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.ProcessingFee;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.request.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of an evidence bundle, readable without any program of ours. */
final class CaseFileText {

    private CaseFileText() {}

    static String of(DisclosureRequest request) {
        var applicant = request.applicant();
        return "登记编号：" + request.caseNumber()
                + "\n申请人：" + applicant.name() + "（" + applicant.type().label() + "）"
                + "\n证件："
                + (applicant.idType() == null ? "未提供" : applicant.idType().label()) + " "
                + Objects.requireNonNullElse(Applicant.masked(applicant.idNumber()), "")
                + "\n提出方式：" + request.receipt().channel().label()
                + "\n收到日期：" + request.deadlines().receivedOn()
                + "\n收到日证据：" + request.receipt().evidence()
                + "\n承诺届满：" + request.deadlines().targetDueOn()
                + "\n法定届满：" + request.deadlines().statutoryDueOn()
                + (request.deadlines().isExtended()
                        ? "\n延长后届满：" + request.deadlines().finalDueOn()
                        : "")
                + "\n发文字号：" + Objects.requireNonNullElse(request.replyNumber(), "")
                + "\n成文日期：" + Objects.toString(request.signedOn(), "")
                + "\n送达日期：" + Objects.toString(request.servedOn(), "")
                + "\n\n"
                + request.items().stream().map(CaseFileText::of).collect(Collectors.joining("\n"));
    }

    /** Who acted or wrote for the applicant; empty where nobody did. */
    static String beside(@Nullable Agent agent, @Nullable Dictation dictation) {
        var by = agent == null
                ? ""
                : "\n代理人：" + agent.name() + "（"
                        + (agent.idType() == null ? "证件" : agent.idType().label()) + " "
                        + Objects.requireNonNullElse(Applicant.masked(agent.idNumber()), "") + "），权限：" + agent.scope()
                        + "，附授权委托书\n";
        return dictation == null
                ? by
                : by + "\n口头申请由他人代填：" + dictation.writer() + "，原因：" + dictation.reason() + "，"
                        + dictation.confirmation().label() + "\n";
    }

    /** What the applicant was asked to correct and what came of it. */
    static String correction(Correction correction) {
        return "\n补正事项：" + correction.what()
                + "\n补正期限：" + correction.dueOn()
                + "\n补正告知送达：" + Objects.toString(correction.noticedOn(), "")
                + (correction.late() ? "（已过补正告知期限，不影响答复期限）" : "")
                + "\n收到补正：" + Objects.toString(correction.answeredOn(), "")
                + "\n补正内容：" + Objects.toString(correction.answer(), "")
                + (correction.abandoned() ? "\n逾期未补正，视为放弃申请" : "")
                + "\n";
    }

    private static String of(RequestItem item) {
        var search = item.search();
        var records = item.records().stream()
                .map(found -> "  - " + found.title() + "；" + Objects.toString(found.documentNumber(), "") + "；承办意见："
                        + found.release().label() + "；保密审查："
                        + (found.conclusion() == null ? "" : found.conclusion().label())
                        + (found.checkNote() == null ? "" : "（" + found.checkNote() + "）"))
                .collect(Collectors.joining("\n"));
        return "第" + item.number() + "项\n申请内容：" + item.description()
                + (search.equals(SearchRecord.NONE) ? "\n未进行检索" : searched(search))
                + "\n检索到的信息：\n" + records
                + "\n答复结果：" + item.answer().outcome()
                + "\n理由：" + Objects.toString(item.answer().reason(), "")
                + "\n获取方式：" + Objects.toString(item.answer().access(), "")
                + "\n不予公开的部分：" + Objects.toString(item.answer().withheld(), "") + "\n"
                + elements(item.answer());
    }

    private static String elements(ItemAnswer answer) {
        return answer.stated().entrySet().stream()
                .map(entry -> entry.getKey() + "：" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String searched(SearchRecord search) {
        return search.isWaived()
                ? "\n无需检索：" + search.waivedBecause()
                : "\n检索范围：" + search.places() + "\n关键词：" + search.keywords() + "\n检索人：" + search.persons() + "\n检索日期："
                        + search.searchedOn() + "\n检索结果：" + search.result();
    }

    /** What was asked for and decided about the period; empty when nobody asked. */
    static String fees(List<ProcessingFee> fees) {
        return fees.stream()
                .map(fee -> "\n信息处理费：" + fee.proposedOn() + "，" + fee.proposedBy() + "提出，" + fee.reckoning() + "，应缴"
                        + fee.yuan() + "元，事实：" + fee.grounds() + "\n审批：" + Objects.toString(fee.decidedBy(), "") + "，"
                        + Objects.toString(fee.decidedOn(), "") + "，" + Objects.toString(fee.decisionNote(), "")
                        + "\n结果：" + fee.status().label() + "，通知送达：" + Objects.toString(fee.noticedOn(), "") + "，缴费期限："
                        + Objects.toString(fee.dueOn(), "") + "，缴清：" + Objects.toString(fee.paidOn(), "") + "，票据："
                        + Objects.toString(fee.voucher(), "") + "\n")
                .collect(Collectors.joining());
    }

    static String extensions(List<Extension> extensions) {
        return extensions.stream()
                .map(extension -> "\n延期申请：" + extension.requestedOn() + "，" + extension.requestedBy() + "，延长"
                        + extension.workdays() + "个工作日，理由：" + extension.reason()
                        + "\n审批：" + extension.status().label() + "，" + Objects.toString(extension.decidedBy(), "") + "，"
                        + Objects.toString(extension.decidedOn(), "") + "，"
                        + Objects.toString(extension.decisionNote(), "")
                        + "\n原届满日：" + Objects.toString(extension.oldDueOn(), "")
                        + "，延长后：" + Objects.toString(extension.newDueOn(), "")
                        + "，告知书送达：" + Objects.toString(extension.noticedOn(), "") + "\n")
                .collect(Collectors.joining());
    }

    /** What the checks of the letters found, and why they passed in spite of it; empty when none was kept. */
    static String checks(List<KeptCheck> checks) {
        return checks.stream()
                .map(check -> "\n法律校验（" + check.occasion().label() + "）：" + check.checkedAt() + "，" + check.checkedBy()
                        + "，文字摘要"
                        + check.digest()
                        + (check.findings().isEmpty() ? "\n没有发现问题" : "")
                        + check.findings().stream()
                                .map(finding -> "\n" + finding.severity().label() + "：" + finding.label() + "，"
                                        + finding.where() + "：" + finding.wrong())
                                .collect(Collectors.joining())
                        + (check.overruleReason() == null ? "" : "\n处理理由：" + check.overruleReason())
                        + "\n")
                .collect(Collectors.joining());
    }

    /** The letters with what is printed on them, and what became of them. */
    static String documents(List<IssuedDocument> documents) {
        return "文书\t发文字号\t成文日期\t页数\t核验码\tSHA-256\t状态\t撤销日期\t撤销人\t撤销理由\t替换它的文书\n"
                + documents.stream().map(CaseFileText::of).collect(Collectors.joining());
    }

    private static String of(IssuedDocument document) {
        var mark = document.mark();
        var withdrawal = document.withdrawal();
        var replacement = withdrawal == null ? null : withdrawal.replacedBy();
        return String.join(
                        "\t",
                        document.kind().label(),
                        Objects.requireNonNullElse(document.number(), ""),
                        mark == null ? "" : mark.datedOn().toString(),
                        Integer.toString(document.pages()),
                        mark == null ? "" : mark.code(),
                        document.file().sha256(),
                        document.state().label(),
                        withdrawal == null ? "" : withdrawal.on().toString(),
                        withdrawal == null ? "" : withdrawal.by(),
                        withdrawal == null ? "" : withdrawal.reason().replaceAll("\\s", " "),
                        replacement == null ? "" : replacement.name())
                + "\n";
    }

    static String of(List<CaseEvent> events) {
        return "序号\t时间\t事项\t办理人\t内容\t前一条摘要\t本条摘要\n"
                + events.stream()
                        .map(event -> String.join(
                                "\t",
                                Integer.toString(event.number()),
                                event.at().toString(),
                                event.type().label(),
                                event.actor(),
                                event.detail().replaceAll("\\s", " "),
                                event.previousHash(),
                                event.hash()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    static String manifest(Map<String, byte[]> contents) {
        return "文件\t字节\tSHA-256\n"
                + contents.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "\t" + entry.getValue().length + "\t" + Sha256.of(entry.getValue()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
