package io.disclosuredesk.screening;

import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.PersonalNumbers;
import io.disclosuredesk.request.RequestItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for secrecy marks and personal data in what staff wrote about a case. It only points: a clean scan is no consent, the
 * check is a person's.
 */
@Component
public class ConfidentialityScan {

    private static final Map<String, Pattern> MARKS = marks();

    private static Map<String, Pattern> marks() {
        var marks = new LinkedHashMap<String, Pattern>();
        marks.put("密级标志", Pattern.compile("(绝密|机密|秘密)\\s*[★☆*]|密级\\s*[:：]|(绝密|机密|秘密)级"));
        marks.put("内部标志", Pattern.compile("内部资料|内部文件|注意保存|不得外传|工作秘密"));
        marks.put("身份证号码", Pattern.compile("(?<!\\d)\\d{6}(?:18|19|20)\\d{9}[\\dXx](?![\\dXx])"));
        marks.put("手机号码", Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"));
        marks.put("银行卡号", Pattern.compile("(?<!\\d)[3-6]\\d{15,18}(?!\\d)"));
        return marks;
    }

    /** Everything that caught the eye, in the order of the items. */
    public List<ScanFinding> scan(DisclosureRequest request) {
        var findings = new ArrayList<ScanFinding>();
        for (var item : request.items()) {
            scan(item, findings);
        }
        return findings;
    }

    private static void scan(RequestItem item, List<ScanFinding> findings) {
        var which = "第" + item.number() + "项";
        look(which + "检索结果", item.search().result(), findings);
        for (var found : item.records()) {
            // by its position: the title itself may hold what must not be repeated
            var record = which + "第" + found.number() + "件信息";
            look(record + "名称", found.title(), findings);
            look(record + "文号", found.documentNumber(), findings);
        }
        look(which + "答复理由", item.answer().reason(), findings);
        look(which + "获取方式", item.answer().access(), findings);
        look(which + "不予公开的部分", item.answer().withheld(), findings);
        item.answer().stated().forEach((label, value) -> look(which + label, value, findings));
    }

    private static void look(String where, @Nullable String text, List<ScanFinding> findings) {
        if (text == null) {
            return;
        }
        MARKS.forEach((kind, pattern) -> PersonalNumbers.readings(text)
                .flatMap(reading -> pattern.matcher(reading).results())
                .map(MatchResult::group)
                .distinct()
                .map(match -> new ScanFinding(where, kind, excerpt(match)))
                .forEach(findings::add));
    }

    private static String excerpt(String match) {
        var personal = Character.isDigit(match.charAt(0));
        return personal ? Objects.requireNonNull(Applicant.masked(match)) : match;
    }
}
