package io.disclosuredesk.document.kind;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 登记表: 收到当日登记一件申请，留存在卷（条例第四十五条）.
 *
 * @param findings what looked wrong at intake; a hint, never a ground to refuse
 */
public record RegistrationSheet(
        CaseFacts facts,

        @Element(value = "收件情况", means = "渠道、到达和收到日期、收到凭证、登记人和分办科室的表格")
        Arrival arrival,

        @Element(value = "申请人情况", means = "申请人类型、姓名或者名称、证件、联系方式的表格，号码已脱敏")
        Party party,

        @Element(value = "办理要求", means = "申请人要求的载体、获取方式和附件数的表格")
        Wishes wishes,

        @Element(value = "期限", means = "补正告知、承诺答复、法定届满三个日期的表格")
        Dates dates,

        @Element(value = "登记提示", means = "登记时看来有误、需要核对之处，没有的不写", mayBeLeftOut = true)
        List<String> findings)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REGISTRATION_SHEET;
    }

    /**
     * How the request came in and who took it.
     *
     * @param receivedOn the day of receipt, computed from channel and arrival (条例第三十一条)
     * @param evidence what proves it: a mail number, a call record
     * @param registrar who registered it; null while it is not registered
     */
    public record Arrival(
            String caseNumber,
            Channel channel,
            LocalDate arrivedOn,
            LocalDate receivedOn,
            String evidence,
            @Nullable String registrar,
            @Nullable LocalDate registeredOn,
            @Nullable String handlingUnit)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("渠道", channel.label())
                    .line("到达日期", arrivedOn)
                    .line("收到日期", FactLines.day(receivedOn) + "（" + channel.receiptDayWords() + "）")
                    .line("收到凭证", evidence)
                    .line("登记人", registrar == null ? "" : registrar)
                    .line("登记日期", FactLines.day(registeredOn, ""))
                    .line("分办科室", handlingUnit == null ? "" : handlingUnit)
                    .table();
        }
    }

    /** Who asks; numbers are masked, the sheet is read by many. */
    public record Party(
            String type,
            String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String representative,
            @Nullable String contactPerson,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("申请人类型", type)
                    .line("姓名或者名称", name)
                    .line("证件", idType == null ? "未提供" : idType + (idNumber == null ? "" : " " + idNumber))
                    .known("法定代表人", representative)
                    .known("联系人", contactPerson)
                    .known("电话", phone)
                    .known("电子邮箱", email)
                    .known("通信地址", address)
                    .table();
        }
    }

    /** In what shape the applicant wants it (条例第二十九条第二款第（三）项). */
    public record Wishes(String carrier, String method, int attachments) implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("载体形式", carrier)
                    .line("获取方式", method)
                    .line("随附材料", attachments == 0 ? "无" : attachments + "件")
                    .table();
        }
    }

    /**
     * The dates as they were reckoned on receipt; each is the last day still in time.
     *
     * @param targetDays working days of the organ's own promise, never called statutory
     * @param provisional whether the holidays of a year concerned are not published
     */
    public record Dates(
            LocalDate correctionNoticeDueOn,
            int correctionNoticeDays,
            LocalDate targetDueOn,
            int targetDays,
            LocalDate statutoryDueOn,
            int statutoryDays,
            boolean provisional)
            implements Tabular {
        @Override
        public Letter.Block table() {
            var mark = provisional ? "，暂定" : "";
            return new FactLines()
                    .line("一次性告知补正", until(correctionNoticeDueOn, correctionNoticeDays, "条例第三十条" + mark))
                    .line("承诺答复", until(targetDueOn, targetDays, "本机关承诺" + mark))
                    .line("法定届满", until(statutoryDueOn, statutoryDays, "条例第三十三条第二款" + mark))
                    .table();
        }

        private static String until(LocalDate day, int days, String source) {
            return FactLines.day(day) + "（第" + days + "个工作日，" + source + "）";
        }
    }
}
