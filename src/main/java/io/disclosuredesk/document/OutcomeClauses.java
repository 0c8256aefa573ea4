package io.disclosuredesk.document;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.RequestItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reply says to one item: its facts, its reasons, its article. The article comes from the decision table alone. */
final class OutcomeClauses {

    private OutcomeClauses() {}

    static List<String> of(RequestItem item, OutcomeRule rule, String you) {
        var lines = new ArrayList<String>();
        var answer = item.answer();
        switch (rule.outcome()) {
            case ALREADY_PUBLIC -> {
                lines.add("经查，" + you + "申请公开的信息已经主动公开。根据" + rule.article() + "的规定，现将获取该信息的方式和途径告知如下：");
                lines.add(sentence(answer.access()));
            }
            case GRANTED -> {
                lines.add("经检索，本机关保存有" + you + "申请公开的信息，可以公开。根据" + rule.article() + "的规定，现予以公开，随本答复书提供：");
                lines.addAll(listed(released(item)));
                add(lines, answer.access());
            }
            case PARTIALLY_GRANTED -> {
                lines.add("经检索，本机关保存有" + you + "申请公开的信息，其中含有不应当公开的内容，但能够作区分处理。根据" + rule.article() + "的规定，现提供可以公开的内容：");
                lines.addAll(listed(released(item)));
                lines.add("下列内容不予公开：" + sentence(answer.withheld()));
                lines.add("不予公开的理由：" + sentence(answer.reason()));
            }
            case NOT_EXISTING -> {
                lines.add(searched(item) + "未检索到" + you + "申请公开的信息。");
                add(lines, answer.reason());
                lines.add("根据" + rule.article() + "的规定，现告知" + you + "：本机关不掌握该政府信息，该政府信息不存在。");
            }
            case NOT_RESPONSIBLE -> {
                lines.add("经审查，" + you + "申请公开的信息不属于本机关负责公开。" + sentence(answer.reason()));
                lines.add("根据" + rule.article() + "的规定，现告知" + you + "负责公开该信息的行政机关及联系方式：" + sentence(answer.access()));
            }
            case ADMIN_QUERY -> {
                lines.add("经审查，" + you + "申请查询的信息，法律、行政法规对其获取另有规定。" + sentence(answer.reason()));
                lines.add("根据" + rule.article() + "的规定，请" + you + "按照下列规定办理：" + sentence(answer.access()));
            }
            case PETITION -> {
                lines.add("经审查，" + you + "以政府信息公开申请的形式进行信访、投诉或者举报。" + sentence(answer.reason()));
                lines.add("根据" + rule.article() + "的规定，现告知" + you + "：该事项不作为政府信息公开申请处理。" + channel(answer.access()));
            }
            case PUBLICATION -> {
                lines.add("经审查，" + you + "要求提供的是公开出版物。" + sentence(answer.reason()));
                lines.add("根据" + rule.article() + "的规定，现将获取途径告知如下：" + sentence(answer.access()));
            }
            case REPEAT -> plain(lines, item, rule, you, "属于重复申请", "本机关不予重复处理");
            case EXCESSIVE -> plain(lines, item, rule, you, "数量、频次明显超过合理范围且理由不合理", "本机关不予处理");
            case RECONFIRM -> plain(lines, item, rule, you, "属于要求确认或者重新出具已经获取的信息", "本机关不予处理");
            case NEEDS_CREATION -> plain(lines, item, rule, you, "没有现成的信息，需要另行加工、分析", "本机关无法提供");
            case STILL_UNCLEAR -> plain(lines, item, rule, you, "经补正后内容仍不明确", "本机关无法提供");
            default -> {
                lines.add("经审查，" + you + "申请公开的信息" + ground(rule.outcome()) + "。" + sentence(answer.reason()));
                lines.add("根据" + rule.article() + "的规定，本机关决定不予公开。");
            }
        }
        return lines;
    }

    /** The ground of a refusal in the statute's own terms. */
    private static String ground(Outcome outcome) {
        return switch (outcome) {
            case DENIED_STATE_SECRET -> "属于依法确定为国家秘密的政府信息";
            case DENIED_LAW_PROHIBITED -> "属于法律、行政法规禁止公开的政府信息";
            case DENIED_SECURITY -> "公开后可能危及国家安全、公共安全、经济安全、社会稳定";
            case DENIED_THIRD_PARTY -> "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害";
            case DENIED_INTERNAL -> "属于行政机关的内部事务信息";
            case DENIED_DELIBERATIVE -> "属于行政机关在履行行政管理职能过程中形成的过程性信息";
            case DENIED_ENFORCEMENT_FILE -> "属于行政执法案卷信息";
            default -> throw new IllegalArgumentException("不是不予公开的结果：" + outcome);
        };
    }

    private static void plain(
            List<String> lines, RequestItem item, OutcomeRule rule, String you, String finding, String consequence) {
        lines.add(
                "经审查，" + you + "的该项申请" + finding + "。" + sentence(item.answer().reason()));
        add(lines, item.answer().access());
        lines.add("根据" + rule.article() + "的规定，" + consequence + "。");
    }

    /** The records handed out with the reply. */
    static List<FoundRecord> released(RequestItem item) {
        return item.records().stream()
                .filter(found -> found.conclusion() != CheckConclusion.MUST_NOT_BE_DISCLOSED)
                .filter(found -> found.release() != Release.NONE)
                .toList();
    }

    private static List<String> listed(List<FoundRecord> records) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < records.size(); i++) {
            var end = i == records.size() - 1 ? "。" : "；";
            lines.add((records.size() > 1 ? "（" + (i + 1) + "）" : "") + inWords(records.get(i)) + end);
        }
        return lines;
    }

    /** Title, document number and pages of a record. */
    static String inWords(FoundRecord found) {
        var title = found.title().startsWith("《") ? found.title() : "《" + found.title() + "》";
        var details = new ArrayList<String>();
        if (found.documentNumber() != null) {
            details.add(found.documentNumber());
        }
        if (found.pages() != null) {
            details.add("共" + found.pages() + "页");
        }
        return details.isEmpty() ? title : title + "（" + String.join("，", details) + "）";
    }

    private static String searched(RequestItem item) {
        var search = item.search();
        var when = search.searchedOn() == null ? "" : "于" + ChineseDate.of(search.searchedOn());
        return "收到申请后，本机关" + when + "在" + search.places() + "范围内，以“" + search.keywords() + "”为关键词进行检索，";
    }

    private static String channel(@Nullable String access) {
        return access == null ? "" : "有关诉求可以通过下列渠道反映：" + sentence(access);
    }

    private static void add(List<String> lines, @Nullable String text) {
        if (text != null) {
            lines.add(sentence(text));
        }
    }

    /** The text with a full stop at its end. */
    private static String sentence(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.matches("(?s).*[。！？；]\\s*") ? text.strip() : text.strip() + "。";
    }
}
