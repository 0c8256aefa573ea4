package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;

/**
 * 行政复议答复书: 向复议机关提出书面答复，提交证据、依据（行政复议法第四十八条、第五十四条）.
 *
 * @param body the organ that hears the application
 * @param workdays the procedure's period for the answer
 * @param dueOn last day to answer, inclusive
 */
public record ReconsiderationDefence(
        CaseFacts facts,

        @Element(value = "复议机关", means = "审理本案的行政复议机关全称") String body,

        @Element(value = "复议案号", means = "复议机关的案号或者答复通知书文号") String caseReference,

        @Element(value = "复议申请人", means = "申请行政复议的公民、法人或者其他组织")
        String claimant,

        @Element(value = "副本收到日", means = "本机关收到行政复议申请书副本的日期")
        LocalDate copyOn,

        @Element(value = "审理程序", means = "普通程序或者简易程序，决定答复期限是十个还是五个工作日")
        ReconsiderationProcedure procedure,

        @Element(value = "答复工作日", means = "从收到副本到答复的工作日数，由审理程序决定")
        int workdays,

        @Element(value = "答复截止日", means = "向复议机关答复的最后一日，含当日")
        LocalDate dueOn,

        @Element(value = "原答复文号", means = "被申请复议的答复书的发文字号") String replyNumber,

        @Element(value = "原答复日期", means = "被申请复议的答复书的成文日期") LocalDate repliedOn,

        @Element(value = "办理经过", means = "收到、登记、检索、审查、答复、送达各步的日期和事实")
        Passage course,

        @Element(value = "事实和理由", means = "针对复议请求和理由，逐点说明行为为什么合法、适当")
        Passage reasons,

        @Element(value = "依据", means = "所依据的法律、法规、规章的条、款、项，一行一条")
        List<String> sources,

        @Element(value = "证据", means = "逐份的名称、来源、证明对象和页码，与证据目录一致")
        List<EvidencePiece> pieces,

        @Element(value = "答复请求", means = "请求复议机关怎样决定，如“依法维持”")
        Passage request)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when the period is not the procedure's */
    public ReconsiderationDefence {
        sources = List.copyOf(sources);
        pieces = EvidencePiece.checked(pieces);
        if (workdays != procedure.workdays()) {
            throw new IllegalArgumentException(procedure.label() + "的答复期限是" + procedure.workdays() + "个工作日。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.RECONSIDERATION_DEFENCE;
    }
}
