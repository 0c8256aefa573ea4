package io.disclosuredesk.document.kind;

import io.disclosuredesk.deadline.Channel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 登记表: 收到当日登记一件申请，留存在卷（条例第四十五条）.
 *
 * @param agent who hands the request in for the applicant; null where nobody does
 * @param writer who wrote for an applicant who could not; null where the applicant wrote
 */
public record RegistrationSheet(
        CaseFacts facts,
        Arrival arrival,
        Party party,
        @Nullable AgentFacts agent,
        @Nullable WriterFacts writer,
        Dates dates,

        @Element(value = "登记提示", means = "登记时看来有误、需要核对之处；没有的不写", mayBeLeftOut = true)
        List<String> findings)
        implements LetterData {

    /** Copies the list. */
    public RegistrationSheet {
        findings = List.copyOf(findings);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REGISTRATION_SHEET;
    }

    /**
     * How the request came in and who took it.
     *
     * @param dayWords which day counts as received for this channel (条例第三十一条)
     */
    public record Arrival(
            @Element(value = "渠道", means = "申请怎样到达：当面、邮寄、网上、传真等")
            Channel channel,

            @Element(value = "到达日期", means = "申请到达本机关的日期") LocalDate arrivedOn,

            @Element(value = "收到日口径", means = "该渠道以哪一日为收到日", mayBeLeftOut = true)
            String dayWords,

            @Element(value = "收到凭证", means = "证明收到日的材料：邮件号、确认记录、系统回执")
            String evidence,

            @Element(value = "登记人", means = "登记本件的工作人员") String registrar,

            @Element(value = "登记日期", means = "完成登记的日期") LocalDate registeredOn,

            @Element(value = "分办科室", means = "登记后交由哪个科室承办") String handlingUnit,

            @Element(value = "载体形式", means = "申请人要求的载体：纸质或者电子文件")
            String carrier,

            @Element(value = "获取方式", means = "申请人要求的获取方式") String method,

            @Element(value = "随附材料", means = "随申请提交的材料件数") int attachments) {}

    /** Who asks; numbers are masked, since many read the sheet. */
    public record Party(
            @Element(value = "申请人类型", means = "年度报告表三的六类之一") String type,

            @Element(value = "证件种类", means = "身份证明的种类；没有提供的不写") @Nullable
            String idType,

            @Element(value = "证件号码", means = "证件号码，只显示首尾；没有提供的不写") @Nullable
            String idNumber,

            @Element(value = "法定代表人", means = "组织的法定代表人；没有的不写") @Nullable
            String representative,

            @Element(value = "联系人", means = "组织的联系人；没有的不写") @Nullable
            String contactPerson,

            @Element(value = "联系电话", means = "申请人的电话，只显示首尾；没有的不写") @Nullable
            String phone,

            @Element(value = "电子邮箱", means = "申请人的邮箱，只显示首尾；没有的不写") @Nullable
            String email,

            @Element(value = "通信地址", means = "申请人的地址，只显示首尾；没有的不写") @Nullable
            String address) {}

    /** Who acts for the applicant with a written authorisation; the number is masked as the applicant's is. */
    public record AgentFacts(
            @Element(value = "代理人", means = "委托代理人的姓名；没有委托的不写", mayBeLeftOut = true)
            String name,

            @Element(value = "代理人证件种类", means = "代理人身份证明的种类；没有写明的不写", mayBeLeftOut = true) @Nullable
            String idType,

            @Element(value = "代理人证件号码", means = "代理人的证件号码，只显示首尾", mayBeLeftOut = true)
            String idNumber,

            @Element(value = "代理人电话", means = "代理人的电话，只显示首尾", mayBeLeftOut = true)
            String phone,

            @Element(value = "代理权限", means = "授权委托书写明的权限", mayBeLeftOut = true)
            String scope) {}

    /** Who put a spoken request into writing (条例第二十九条第一款). */
    public record WriterFacts(
            @Element(value = "代填人", means = "口头申请由他人代填的，代填人的姓名；申请人自己写的不写", mayBeLeftOut = true)
            String name,

            @Element(value = "代填原因", means = "为什么由他人代填", mayBeLeftOut = true)
            String reason,

            @Element(value = "代填确认", means = "代填的内容经申请人怎样确认", mayBeLeftOut = true)
            String confirmation) {}

    /**
     * The dates as they stand after registration; each is the last day still in time.
     *
     * @param targetDays working days of the organ's own promise, never called statutory
     */
    public record Dates(
            @Element(value = "补正告知截止日", means = "一次性告知补正的最后一日（条例第三十条）")
            LocalDate correctionNoticeDueOn,

            @Element(value = "补正告知工作日", means = "一次性告知补正的工作日数", mayBeLeftOut = true)
            int correctionNoticeDays,

            @Element(value = "承诺答复日期", means = "本机关承诺答复的最后一日，不是法定期限")
            LocalDate targetDueOn,

            @Element(value = "承诺工作日", means = "本机关承诺的工作日数", mayBeLeftOut = true)
            int targetDays,

            @Element(value = "法定届满日期", means = "法定答复期限的最后一日")
            LocalDate statutoryDueOn,

            @Element(value = "法定工作日", means = "法定答复期限的工作日数", mayBeLeftOut = true)
            int statutoryDays,

            @Element(value = "法定期限依据", means = "答复期限所依据的条款", mayBeLeftOut = true)
            String statutoryArticle,

            @Element(value = "暂定", means = "日期涉及尚未公布放假安排的年份", mayBeLeftOut = true)
            boolean provisional) {}
}
