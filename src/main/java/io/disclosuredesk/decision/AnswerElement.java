package io.disclosuredesk.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the answer with a certain outcome must hold beyond its reason (要素): what a court or the reconsideration organ
 * asks for. Which outcome asks for which stands in {@link AnswerElements}; form, rules and letters read that one list.
 */
public enum AnswerElement {
    /** Where it is published. */
    PUBLISHED_IN("公开的载体", "在哪里公开，例如本机关门户网站的哪个栏目、哪一期公报", Form.LINE),
    /** When it was published. */
    PUBLISHED_ON("公开日期", "什么时候公开的；查不到的可以不填", Form.DATE),

    /** Why parts are withheld; each choice is one of the refusals. */
    WITHHELD_GROUND(
            "不予公开的依据",
            "不公开的部分属于哪几类，逐类写明事实",
            Form.SEVERAL,
            List.of("国家秘密", "法律、行政法规禁止公开", "可能危及安全和稳定", "会损害第三方合法权益", "内部事务信息", "过程性信息", "行政执法案卷信息")),

    /** 定密依据; for the file, never for the letter: the scope of secrets is often not public itself. */
    SECRECY_BASIS("定密依据", "依据的保密事项范围或者定密决定；只留存在卷，不写进文书", Form.LINE),
    /** 密级; for the file. */
    SECRECY_LEVEL("密级", "载体上标明的密级；只留存在卷，不写进文书", Form.ONE, List.of("绝密", "机密", "秘密")),
    /** 保密期限; for the file. */
    SECRECY_TERM("保密期限", "载体上标明的保密期限或者解密时间、条件；只留存在卷，不写进文书", Form.LINE),
    /** That it is still a secret today. */
    STILL_SECRET("至今没有解密", "保密审查机构已经核对，保密期限没有届满，也没有解除", Form.CONFIRMED),

    /** The statute that forbids it. */
    PROHIBITING_LAW("禁止公开的法律、行政法规", "法律或者行政法规的名称；部门规章、地方规定不是依据", Form.LINE),
    /** The article of that statute. */
    PROHIBITING_CLAUSE("禁止公开的条款", "写到条，有款、项的写到款、项，例如第四十四条第三款", Form.CLAUSE),

    /** Which of the four is endangered. */
    ENDANGERED("可能危及的方面", "三安全一稳定中的哪些", Form.SEVERAL, List.of("国家安全", "公共安全", "经济安全", "社会稳定")),
    /** The concrete risk. */
    RISK("公开后的具体风险", "谁可能怎样利用，造成什么后果，为什么现实存在", Form.TEXT),

    /** Whose kind of interest. */
    INTEREST("第三方权益", "公开会损害第三方的哪些权益", Form.SEVERAL, List.of("商业秘密", "个人隐私", "其他合法权益")),
    /** What came of asking the third party. */
    CONSULTATION("征求意见情况", "书面征求第三方意见的结果（条例第三十二条）", Form.ONE, List.of("第三方不同意公开", "第三方逾期没有提出意见", "无法征求意见")),
    /** The day the third party was served. */
    CONSULTED_ON("征求意见书送达日期", "第三方收到征求意见书的日期，有几个第三方的写最后一个", Form.DATE),
    /** The third party's reason and why it holds. */
    OBJECTION("第三方的理由及其合理性", "第三方为什么不同意，本机关为什么认为理由合理；不写第三方的姓名", Form.TEXT),
    /** Why nobody was asked. */
    NOT_CONSULTED("无法征求意见的原因", "例如第三方已经注销，或者人数众多、没有联系方式，以及本机关作过哪些努力", Form.TEXT),
    /** That public interest does not outweigh. */
    PUBLIC_INTEREST("不公开对公共利益没有重大影响", "已经衡量：不公开不会对公共利益造成重大影响（条例第十五条）", Form.CONFIRMED),

    /** Which internal affair. */
    INTERNAL_KIND("内部事务类别", "属于哪一类内部事务", Form.SEVERAL, List.of("人事管理", "后勤管理", "内部工作流程", "其他内部事务")),
    /** Which stage of deciding. */
    DELIBERATIVE_KIND("过程性信息类别", "属于哪一类过程性信息", Form.SEVERAL, List.of("讨论记录", "过程稿", "磋商信函", "请示报告", "其他过程性信息")),
    /** The file it belongs to. */
    ENFORCEMENT_FILE("案卷名称", "哪一宗行政执法案卷；名称里不写当事人姓名", Form.LINE),
    /** That no other provision demands disclosure. */
    NO_RULE_TO_DISCLOSE("没有应当公开的另行规定", "已经核对：法律、法规、规章没有规定这类信息应当公开（条例第十六条）", Form.CONFIRMED),

    /** That nothing of it can be disclosed apart. */
    INSEPARABLE("没有可以区分公开的内容", "已经核对：申请的信息中没有能够区分处理、可以公开的内容（条例第三十七条）", Form.CONFIRMED),

    /** The statute with its own way to ask. */
    SPECIAL_LAW("特别规定的名称", "对获取这类信息另有规定的法律或者行政法规", Form.LINE),
    /** Its article. */
    SPECIAL_CLAUSE("特别规定的条款", "写到条，有款、项的写到款、项，例如第二十七条", Form.CLAUSE),

    /** In what way it does not exist. */
    ABSENCE("不存在的情形", "检索不到的原因", Form.ONE, List.of("没有制作或者获取过", "曾经制作或者获取，没有保存", "不能查明是否制作或者获取过")),
    /** What became of it. */
    LOST_HOW("没有保存的经过", "什么时候、依据什么规定销毁或者移交，或者怎样遗失", Form.TEXT),

    /** Whether the responsible organ is known. */
    RESPONSIBLE_KNOWN("负责机关能否确定", "能够确定的应当告知（条例第三十六条第（五）项）", Form.ONE, List.of("能够确定", "不能确定")),
    /** Its name. */
    RESPONSIBLE_ORGAN("负责机关", "负责公开的行政机关的全称", Form.LINE),

    /** What work the information would take. */
    PROCESSING("需要的加工、分析", "现有的是什么信息，要怎样加工、分析才能得到申请的内容", Form.TEXT),

    /** The day the applicant was told what to correct. */
    CORRECTION_NOTICED_ON("补正告知日期", "补正告知书送达申请人的日期", Form.DATE),
    /** Its last day. */
    CORRECTION_DUE_ON("补正期限", "补正期限的最后一日", Form.DATE),
    /** What was to be corrected. */
    CORRECTION_ASKED("要求补正的事项", "补正告知书要求补正什么", Form.TEXT),

    /** The day the applicant was told of the processing fee. */
    FEE_NOTICED_ON("收费通知送达日期", "收费通知书送达申请人的日期", Form.DATE),
    /** The number of that notice. */
    FEE_NOTICE_NUMBER("收费通知文号", "收费通知书的发文字号", Form.LINE),
    /** What was to be paid. */
    FEE_AMOUNT("收费数额", "应缴的信息处理费，元", Form.LINE),
    /** The last day to pay. */
    FEE_DUE_ON("缴费期限", "缴费期限的最后一日", Form.DATE),

    /** What the request is in truth. */
    PETITION_KIND("活动类别", "实际上是在进行哪些活动", Form.SEVERAL, List.of("信访", "投诉", "举报")),

    /** Number of the reply already given. */
    EARLIER_NUMBER("前次答复文号", "已经作出的答复的发文字号", Form.LINE),
    /** Its date. */
    EARLIER_ON("前次答复日期", "已经作出的答复的成文日期", Form.DATE),

    /** The publication asked for. */
    PUBLICATION_NAME("出版物名称", "要求提供的是哪些公报、报刊、书籍", Form.LINE),

    /** How much and how often. */
    EXCESS_AMOUNT("数量和频次", "申请了多少件、涉及多少文件，有具体数字", Form.LINE),
    /** Within which time. */
    EXCESS_PERIOD("统计期间", "上述数量、频次是哪段时间的，例如2026年1月至3月", Form.LINE),
    /** The day reasons were demanded. */
    REASONS_DEMANDED_ON("要求说明理由的日期", "说明理由告知书送达申请人的日期（条例第三十五条）", Form.DATE),
    /** What the applicant said. */
    REASONS_GIVEN("申请人说明的理由", "申请人怎样说明；没有说明的写明没有说明", Form.TEXT),

    /** What the applicant has already. */
    OBTAINED("已经获取的信息", "要求确认或者重新出具的是哪份信息", Form.LINE),
    /** When and how it was obtained. */
    OBTAINED_HOW("获取的经过", "什么时候、通过什么方式获取，有文号的写文号", Form.LINE);

    private final String label;
    private final String meaning;
    private final Form form;
    private final String choices;

    AnswerElement(String label, String meaning, Form form) {
        this(label, meaning, form, List.of());
    }

    AnswerElement(String label, String meaning, Form form, List<String> choices) {
        this.label = label;
        this.meaning = meaning;
        this.form = form;
        // the constant alone: the class cannot be used before this one is whole
        this.choices = String.join(AnswerValues.APART, choices);
    }

    /** How it is written down. */
    public enum Form {
        /** One line, at most 200 characters. */
        LINE("一行文字", 200, 1),
        /** Some sentences, 10 to 2,000 characters: shorter ones say nothing concrete. */
        TEXT("一段文字", 2000, 10),
        /** Article, paragraph and item of a statute. */
        CLAUSE("条款", 60, 1),
        /** A day. */
        DATE("日期", 10, 1),
        /** One of the choices. */
        ONE("选一项", 60, 1),
        /** At least one of the choices. */
        SEVERAL("选若干项", 200, 1),
        /** That it was looked into and is so. */
        CONFIRMED("确认", 1, 1);

        private final String label;
        private final int longest;
        private final int shortest;

        Form(String label, int longest, int shortest) {
            this.label = label;
            this.longest = longest;
            this.shortest = shortest;
        }

        /** The field's word. */
        public String label() {
            return label;
        }

        /** Characters allowed, inclusive. */
        public int longest() {
            return longest;
        }

        /** Characters needed, inclusive. */
        int shortest() {
            return shortest;
        }
    }

    private static final Pattern CLAUSE =
            Pattern.compile("第[零〇一二三四五六七八九十百]+条(之[一二三四五六七八九十])?(第[一二三四五六七八九十]+款)?(第（[一二三四五六七八九十]+）项)?"
                    + "([、和]第[零〇一二三四五六七八九十百]+条(第[一二三四五六七八九十]+款)?(第（[一二三四五六七八九十]+）项)?)*");

    /** The word for it beside its field. */
    public String label() {
        return label;
    }

    /** What to write, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** How it is written down. */
    public Form form() {
        return form;
    }

    /** What may be chosen; empty unless the form chooses. */
    public List<String> choices() {
        return AnswerValues.parted(choices);
    }

    /** Whether it can only have happened in the handling of this request. */
    boolean isOfTheHandling() {
        return this == CONSULTED_ON
                || this == CORRECTION_NOTICED_ON
                || this == FEE_NOTICED_ON
                || this == REASONS_DEMANDED_ON;
    }

    /** What is wrong with the value, to be read after the element's label; null when nothing is. */
    @Nullable
    String fault(AnswerValues values) {
        var text = values.text(this);
        if (text == null) {
            return switch (form) {
                case ONE, SEVERAL -> "请选择";
                case CONFIRMED -> "请核对并确认";
                default -> "请填写";
            };
        }
        var length = text.codePointCount(0, text.length());
        return switch (form) {
            case LINE, TEXT -> length < form.shortest ? "写得太简略，至少%d个字".formatted(form.shortest) : null;
            case CLAUSE -> CLAUSE.matcher(text).matches() ? null : "请用汉字书写条、款、项";
            case DATE -> values.date(this) == null ? "日期写法不对" : null;
            case ONE -> choices().contains(text) ? null : "请在列出的选项中选择";
            case SEVERAL -> choices().containsAll(values.several(this)) ? null : "请在列出的选项中选择";
            case CONFIRMED -> text.equals(AnswerValues.YES) ? null : "请核对并确认";
        };
    }
}
