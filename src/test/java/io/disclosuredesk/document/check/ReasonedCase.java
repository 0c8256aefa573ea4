package io.disclosuredesk.document.check;

import static io.disclosuredesk.request.SampleCase.record;
import static java.util.Objects.requireNonNull;

import io.disclosuredesk.Example;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.SampleElements;
import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases answered as they should be: with reasons that name the facts. */
final class ReasonedCase {

    /** A correction that came. */
    static final Correction CORRECTION = new Correction(
            "请写明征地批复的年份",
            15,
            SampleCase.RECEIVED,
            LocalDate.of(2026, 3, 30),
            SampleCase.RECEIVED,
            false,
            LocalDate.of(2026, 3, 20),
            "是2018年度的\n第三批次",
            false);

    private static final Map<Outcome, String> REASONS = Map.ofEntries(
            Map.entry(Outcome.PARTIALLY_GRANTED, "征地批复所附分户明细载有其他村民的姓名和银行账号，属于个人隐私，经征求意见，相关村民不同意公开；其余内容可以区分"),
            Map.entry(Outcome.DENIED_STATE_SECRET, "样板村第三批次征地批复所附图件在形成时已确定为秘密级国家秘密，经复核尚未解密"),
            Map.entry(Outcome.DENIED_LAW_PROHIBITED, "《中华人民共和国招标投标法》第四十四条规定评标情况不得透露，样板村项目的打分表正属于这种内容"),
            Map.entry(Outcome.DENIED_SECURITY, "样板村供水主干管的精确坐标和埋深一旦公开，可能被用于破坏重要设施，危及公共安全"),
            Map.entry(Outcome.DENIED_THIRD_PARTY, "样板村施工单位的报价明细是其商业秘密，经书面征求意见，该单位不同意公开且理由合理"),
            Map.entry(Outcome.DENIED_INTERNAL, "样板村征地期间的值班安排只用于内部工作流程，不对外产生影响"),
            Map.entry(Outcome.DENIED_DELIBERATIVE, "样板村征地方案的讨论记录载有参会人员的不同意见，最终方案已经公布"),
            Map.entry(Outcome.DENIED_ENFORCEMENT_FILE, "样板村违法占地一案的询问笔录已装入行政处罚案卷，没有规定应当公开"),
            Map.entry(Outcome.ADMIN_QUERY, "样板村房屋的登记资料由不动产登记法规专门规定查询程序"),
            Map.entry(Outcome.NOT_EXISTING, "向当年经办科室核实，样板村没有列入第三批次，因而没有形成征地批复"),
            Map.entry(Outcome.NOT_RESPONSIBLE, "样板村的环境监测由生态环境主管部门负责，本机关不制作也不保存监测数据"),
            Map.entry(Outcome.NEEDS_CREATION, "没有按村统计第三批次面积的现成表格，需要逐宗量算后另行汇总"),
            Map.entry(Outcome.STILL_UNCLEAR, "补正后仍未写明样板村征地批复的年份和文号，无法确定所指"),
            Map.entry(Outcome.PETITION, "所述是要求处理样板村占地纠纷并追究工作人员责任，不指向已经制作的信息"),
            Map.entry(Outcome.REPEAT, "2026年1月已就样板村第三批次征地批复作出答复并提供复制件，情况没有变化"),
            Map.entry(Outcome.EXCESSIVE, "一次要求样板村十年间约六万件文件，要求说明理由后仅称想全面了解"),
            Map.entry(Outcome.RECONFIRM, "已于2025年取得样板村征地批复的复制件，本次要求重新盖章"),
            Map.entry(
                    Outcome.NO_CORRECTION,
                    "本机关于2026年3月9日送达补正告知书，要求在2026年3月30日以前（含当日）补正下列事项：请写明征地批复的年份\n补正期限届满，本机关没有收到补正"));

    private ReasonedCase() {}

    /** A case of a person with these outcomes, one an item. */
    static DisclosureRequest of(Outcome... outcomes) {
        return of(SampleCase.person(), outcomes);
    }

    static DisclosureRequest of(Applicant applicant, Outcome... outcomes) {
        return SampleCase.of(
                applicant,
                IntStream.range(0, outcomes.length)
                        .mapToObj(i -> item(i + 1, outcomes[i]))
                        .toArray(RequestItem[]::new));
    }

    /** A case handled like an example; all that is released is so with the check's consent. */
    static DisclosureRequest of(Example example) {
        var form = example.form();
        var applicant = new Applicant(
                requireNonNull(form.applicantType()),
                requireNonNull(form.name()),
                form.idType(),
                form.idNumber(),
                form.representative(),
                form.contactPerson(),
                form.phone(),
                form.email(),
                form.address(),
                form.postcode());
        return SampleCase.of(
                applicant,
                IntStream.range(0, form.items().size())
                        .mapToObj(i -> item(
                                i + 1, form.items().get(i), example.handling().get(i)))
                        .toArray(RequestItem[]::new));
    }

    private static RequestItem item(int number, Outcome outcome) {
        var rule = DecisionFile.table().rule(outcome);
        var access = outcome == Outcome.NOT_RESPONSIBLE
                ? "云州市生态环境局，地址：云州市望湖区清源路6号，电话：0000-12345699"
                : rule.accessRequired() ? "云州市政务大厅一楼查阅点，电话0000-12345698" : null;
        var withheld = outcome == Outcome.PARTIALLY_GRANTED ? "其他村民的姓名和银行账号" : null;
        var answer = new ItemAnswer(outcome, REASONS.get(outcome), access, withheld, SampleElements.of(outcome));
        return rule.releases()
                ? SampleCase.item(number, answer, record(1, "样板村征地批复" + number), record(2, "《分户明细》" + number))
                : SampleCase.item(number, answer);
    }

    private static RequestItem item(int number, String description, Example.Handling handling) {
        var search = handling.search();
        var records = new ArrayList<FoundRecord>();
        for (var found : handling.records()) {
            records.add(new FoundRecord(
                    records.size() + 1,
                    found.title(),
                    found.documentNumber(),
                    found.madeOn(),
                    found.pages(),
                    found.release(),
                    conclusion(found.release()),
                    null));
        }
        return new RequestItem(
                number,
                number,
                description,
                search == null
                        ? SearchRecord.NONE
                        : new SearchRecord(
                                search.path("places").asText(),
                                search.path("keywords").asText(),
                                search.path("persons").asText(),
                                LocalDate.of(2026, 3, 12),
                                search.path("result").asText(),
                                null),
                List.copyOf(records),
                new ItemAnswer(
                        handling.outcome(),
                        handling.reason(),
                        handling.access(),
                        handling.withheld(),
                        onTheDay(handling.elements())));
    }

    /** An example says 今天 for what happened in the handling. */
    private static AnswerValues onTheDay(AnswerValues values) {
        var dated = new HashMap<>(values.byElement());
        dated.replaceAll((element, value) -> value.equals("今天") ? "2026-03-12" : value);
        return new AnswerValues(dated);
    }

    private static @Nullable CheckConclusion conclusion(Release release) {
        return switch (release) {
            case FULL -> CheckConclusion.MAY_BE_DISCLOSED;
            case PART -> CheckConclusion.DISCLOSE_IN_PART;
            case NONE -> CheckConclusion.MUST_NOT_BE_DISCLOSED;
        };
    }
}
