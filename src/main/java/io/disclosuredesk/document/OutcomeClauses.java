package io.disclosuredesk.document;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.RequestItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reply says to one item: its facts, its reasons, its article. The article comes from the decision table alone. What a
 * draft still lacks shows as 【待填写】; a draft cannot be closed like that.
 */
final class OutcomeClauses {

    private static final String TO_BE_WRITTEN = "【待填写】";

    private OutcomeClauses() {}

    /** The paragraphs about the item; {@code you} is how the letter speaks to its addressee. */
    static List<String> of(RequestItem item, OutcomeRule rule, String you) {
        var lines = new ArrayList<String>();
        var answer = item.answer();
        var under = "根据" + rule.article() + "的规定，";
        var reason = rule.reasonRequired() ? owed(answer.reason()) : sentence(answer.reason());
        var access = rule.accessRequired() ? owed(answer.access()) : sentence(answer.access());
        switch (rule.outcome()) {
            case ALREADY_PUBLIC -> {
                lines.add("经查，" + you + "申请公开的信息已经主动公开。" + reason);
                lines.add(under + "现将获取该信息的方式和途径告知如下：");
                lines.add(access);
            }
            case GRANTED -> {
                lines.add("经检索，本机关保存有" + you + "申请公开的信息，可以公开。" + reason);
                lines.add(under + "现予以公开，随本答复书提供：");
                lines.addAll(listed(released(item)));
                lines.add(access);
            }
            case PARTIALLY_GRANTED -> {
                lines.add("经检索，本机关保存有" + you + "申请公开的信息，其中含有不应当公开的内容，但能够作区分处理。");
                lines.add(under + "现提供可以公开的内容：");
                lines.addAll(listed(released(item)));
                lines.add(access);
                lines.add("下列内容不予公开：" + owed(answer.withheld()));
                lines.add("不予公开的理由：" + reason);
            }
            case NOT_EXISTING -> {
                lines.add(searched(item) + "未检索到" + you + "申请公开的信息。");
                lines.add(reason);
                lines.add(under + "现告知" + you + "：本机关不掌握该政府信息，该政府信息不存在。");
            }
            case NOT_RESPONSIBLE -> {
                lines.add("经审查，" + you + "申请公开的信息不属于本机关负责公开的政府信息。" + reason);
                lines.add(under + responsible(you, access));
            }
            case ADMIN_QUERY -> {
                lines.add("经审查，有关法律、行政法规对" + you + "申请公开的信息的获取有特别规定。" + reason);
                lines.add(under + "请" + you + "依照有关法律、行政法规的规定办理：" + access);
            }
            case PETITION -> {
                lines.add("经审查，" + you + "提出的该项申请，实为以政府信息公开申请的形式进行信访、投诉、举报等活动。" + reason);
                var where = access.isEmpty() ? "" : "有关诉求可以通过下列渠道提出：" + access;
                lines.add(under + "现告知" + you + "：该项申请不作为政府信息公开申请处理。" + where);
            }
            case PUBLICATION -> {
                lines.add("经审查，" + you + "申请公开的是政府公报、报刊、书籍等公开出版物。" + reason);
                lines.add(under + "现将获取途径告知如下：" + access);
            }
            default -> {
                lines.add("经审查，" + finding(rule.outcome(), you) + "。" + reason);
                lines.add(access);
                lines.add(under + consequence(rule.outcome()) + "。");
            }
        }
        return lines.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What the organ finds about the request, in the statute's own terms. */
    private static String finding(Outcome outcome, String you) {
        var information = you + "申请公开的信息属于";
        return switch (outcome) {
            case DENIED_STATE_SECRET -> information + "依法确定为国家秘密的政府信息";
            case DENIED_LAW_PROHIBITED -> information + "法律、行政法规禁止公开的政府信息";
            case DENIED_SECURITY -> information + "公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息";
            case DENIED_THIRD_PARTY -> information + "涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息";
            case DENIED_INTERNAL -> information + "行政机关的内部事务信息";
            case DENIED_DELIBERATIVE -> information + "行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息";
            case DENIED_ENFORCEMENT_FILE -> information + "行政执法案卷信息";
            case REPEAT -> "本机关已就" + you + "提出的政府信息公开申请作出答复，该项申请属于对相同政府信息的重复申请";
            case EXCESSIVE -> you + "申请公开政府信息的数量、频次明显超过合理范围，且申请理由不合理";
            case RECONFIRM -> you + "的该项申请属于要求本机关确认或者重新出具已经获取的政府信息";
            case NEEDS_CREATION -> "本机关没有" + you + "申请公开的现成信息，提供该信息需要对现有政府信息进行加工、分析";
            case STILL_UNCLEAR -> you + "的该项申请经补正后，内容仍不明确";
            case NO_CORRECTION -> you + "的申请内容不明确或者材料不齐，经本机关告知补正，" + you + "无正当理由逾期不补正";
            default -> throw new IllegalArgumentException("该结果另有表述：" + outcome);
        };
    }

    private static String consequence(Outcome outcome) {
        return switch (outcome) {
            case REPEAT -> "本机关不予重复处理";
            case EXCESSIVE, RECONFIRM -> "本机关不予处理";
            case NEEDS_CREATION, STILL_UNCLEAR -> "本机关无法提供";
            case NO_CORRECTION -> "视为放弃申请，本机关不再处理该政府信息公开申请";
            default -> "本机关决定不予公开";
        };
    }

    /** Who is responsible; an organ that cannot tell says so (条例第三十六条第（五）项：能够确定的才须告知). */
    private static String responsible(String you, String access) {
        return access.matches("(?s).*(不能|无法|难以)确定.*")
                ? "现告知" + you + "：该信息不由本机关负责公开。" + access
                : "现将负责公开该信息的行政机关及其联系方式告知" + you + "：" + access;
    }

    /** The records handed out with the reply. */
    static List<FoundRecord> released(RequestItem item) {
        return item.records().stream()
                .filter(found -> found.conclusion() != CheckConclusion.MUST_NOT_BE_DISCLOSED)
                .filter(found -> found.release() != Release.NONE)
                .toList();
    }

    private static List<String> listed(List<FoundRecord> records) {
        if (records.isEmpty()) {
            return List.of(owed(null));
        }
        var lines = new ArrayList<String>();
        for (var i = 0; i < records.size(); i++) {
            var end = i == records.size() - 1 ? "。" : "；";
            lines.add((records.size() > 1 ? "（" + (i + 1) + "）" : "") + inWords(records.get(i)) + end);
        }
        return lines;
    }

    /** Title, document number and pages of a record. */
    static String inWords(FoundRecord found) {
        var title = found.title().startsWith("《")
                ? found.title()
                : "《" + found.title().replace('《', '〈').replace('》', '〉') + "》";
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
        var on = search.searchedOn();
        return "收到申请后，本机关" + (on == null ? "" : "于" + ChineseDate.of(on)) + "在"
                + String.join("、", parts(search.places())) + "范围内，以"
                + parts(search.keywords()).stream()
                        .map(word -> "“" + word.replace('“', '‘').replace('”', '’') + "”")
                        .collect(Collectors.joining())
                + "为关键词进行检索，";
    }

    /** The entries of a list that staff typed, one a line or set apart by semicolons. */
    private static List<String> parts(@Nullable String typed) {
        var parts = Pattern.compile("[；;\\n]")
                .splitAsStream(typed == null ? "" : typed)
                .map(part -> part.strip().replaceAll("[。，、.,]+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of(TO_BE_WRITTEN) : parts;
    }

    private static String owed(@Nullable String text) {
        return text == null || text.isBlank() ? TO_BE_WRITTEN + "。" : sentence(text);
    }

    /** The text with one full stop at its end, inside a closing quotation mark where it stands there; empty for nothing. */
    private static String sentence(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        var said = text.strip().replaceAll("[，、；：,;]+$", "");
        if (said.matches("(?s).*[。！？!?][”’）)」』]*")) {
            return said;
        }
        return (said.matches("(?s).*\\p{IsHan}\\.") ? said.substring(0, said.length() - 1) : said) + "。";
    }
}
