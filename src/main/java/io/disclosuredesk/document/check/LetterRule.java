package io.disclosuredesk.document.check;

import static io.disclosuredesk.document.check.Severity.ERROR;
import static io.disclosuredesk.document.check.Severity.WARNING;

import io.disclosuredesk.document.check.CheckedLetter.Scope;

/** The rules of law and form that a letter is held against, each with what it looks at and where it comes from. */
@SuppressWarnings("ImmutableEnumChecker") // sets are copied, tests hold nothing
public enum LetterRule {
    NUMBER_FORM(
            "发文字号",
            ERROR,
            "发文字号由本机关代字、六角括号内的年份和序号组成，年份与成文日期一致，序号不编虚位；未签发的草稿还没有字号",
            "GB/T 9704-2012 第7.2.5条",
            For.BOTH,
            new NumberForm()),
    DATE_FORM("成文日期", ERROR, "成文日期是签发之日，不早于收到申请之日，不晚于今天", "《党政机关公文处理工作条例》第九条第（十二）项；条例第三十三条", For.BOTH, new DateForm()),
    ISSUER(
            "机关名称",
            ERROR,
            "发文机关标志和署名都是本机关全称",
            "条例第十条；《党政机关公文处理工作条例》第九条第（四）项、第（十一）项：全称或者规范化简称，本系统用全称",
            For.BOTH,
            new Issuer()),
    SEAL("用印", ERROR, "答复书加盖本机关印章", "《党政机关公文处理工作条例》第九条第（十三）项；国办公开办函〔2016〕235号：处理决定是正式的国家公文", For.REPLY, new Seal()),
    TITLE("标题", ERROR, "标题写有处理结果的，与答复的结果一致", "《党政机关公文处理工作条例》第九条第（七）项：标题由发文机关名称、事由和文种组成", For.REPLY, new Title()),
    RECIPIENT("主送与申请人", ERROR, "主送的姓名或者名称与申请人一字不差", "条例第二十九条；套用别件答复的差错", For.BOTH, new Recipient()),
    ADDRESSING("称谓", WARNING, "对公民称“您”，对组织称“你单位”，全文一致", "公文用语", For.REPLY, new FormOfAddress()),
    REQUEST_QUOTED(
            "引用申请内容",
            ERROR,
            "逐项、逐字引用申请内容和补正内容，不多不少；字库没有的符号以“〓”代替",
            "法释〔2025〕8号第一条第（三）项、国办函〔2021〕132号指导意见第二条第（二）项：提供的不是所申请的信息",
            For.BOTH,
            new RequestQuoted()),
    RECEIPT_DATE("收到日期", ERROR, "开头写明的收到日期与依法确定的收到日一致", "条例第三十一条；指导案例26号", For.BOTH, new ReceiptDate()),
    CASE_NUMBER("登记编号", ERROR, "开头写明的登记编号与本件一致", "条例第四十五条", For.BOTH, new CaseNumber()),
    EVERY_ITEM("逐项答复", ERROR, "申请的每一项都有答复，没有漏项、重复和多出的项", "条例第三十六条：分别作出答复", For.REPLY, new EveryItem()),
    RESULT_STATED("处理结果", ERROR, "每一项都写明处理结果，与选定的结果一致", "条例第三十六条", For.REPLY, new ResultStated()),
    ELEMENTS(
            "答复要素",
            ERROR,
            "处理结果要求的要素都已填写，并且写进了答复；定密依据、密级和期限只留存在卷",
            "条例第三十六条；行政诉讼法第三十四条、法释〔2025〕8号：被告的举证责任",
            For.REPLY,
            new ElementsStated()),
    ARTICLE(
            "条款与结果",
            ERROR,
            "每一项引用决策表规定的条款，没有引用其他结果的条款（第三十条、第三十五条至第三十九条）",
            "条例第三十六条各项；法律适用错误",
            For.REPLY,
            new Article()),
    DENIAL_GROUND(
            "不予公开的依据",
            ERROR,
            "第十四条、第十五条、第十六条与不予公开的种类一致，没有混用",
            "条例第十四条、第十五条、第十六条；法律适用错误",
            For.REPLY,
            new DenialGround()),
    OLD_REGULATION(
            "旧条例",
            ERROR,
            "不以2008年条例的条号、“三需要”作依据",
            "条例第五十六条：2019年5月15日起施行，2008年的条号不再适用",
            For.REPLY,
            new OldRegulation()),
    TERM_WORDS("期限的表述", ERROR, "不把承诺的15个工作日说成法定期限", "条例第三十三条：法定期限为20个工作日", For.REPLY, new TermWords()),
    REASON_STATED(
            "说明理由", ERROR, "须说明理由的结果写有理由，记录的理由全部写进答复", "条例第三十六条第（三）项、第（五）项、第三十七条：说明理由", For.REPLY, new ReasonStated()),
    REASON_SUBSTANCE(
            "理由不是套话",
            ERROR,
            "去掉“依据有关规定”“经研究决定”一类空话以后，理由还有实际内容",
            "条例第三十六条第（三）项、第（五）项、第三十七条：说明理由",
            For.REPLY,
            new ReasonSubstance()),
    REASON_FACTS(
            "理由结合本件",
            WARNING,
            "理由提到本件的事实：所申请的信息、检索到的文件、日期或者数字",
            "行政诉讼法第三十四条、法释〔2025〕8号：被告的举证责任",
            For.REPLY,
            new ReasonFacts()),
    SEARCH_STATED(
            "检索情况", ERROR, "答复信息不存在的，写明检索的范围、关键词和日期，与检索记录一致", "条例第三十六条第（四）项；指导案例101号", For.REPLY, new SearchStated()),
    WITHHELD_STATED("区分处理", ERROR, "部分公开的，写明不予公开的是哪些部分", "条例第三十七条；赵某诉上海市杨浦区房屋土地管理局案", For.REPLY, new WithheldStated()),
    ACCESS_STATED(
            "方式途径与负责机关",
            ERROR,
            "写明获取的方式、途径；非本机关负责的，写明负责机关和联系方式，或者说明不能确定",
            "条例第三十六条第（一）项、第（五）项、第（七）项",
            For.REPLY,
            new AccessStated()),
    THIRD_PARTY("第三方意见", ERROR, "以保护第三方为由不公开的，写明涉及的权益和征求意见的情况", "条例第十五条、第三十二条", For.REPLY, new ThirdParty()),
    CONSULTATION("征求意见情况", WARNING, "办理中征求过意见的，答复中有所交代", "条例第三十二条、第三十三条第三款、第三十四条", For.REPLY, new Consultation()),
    ANNEXES("附件", ERROR, "附件与提供的信息一一对应，名称一致，正文也列明", "条例第三十六条第（二）项、第四十条", For.REPLY, new Annexes()),
    ANNEX_PAGES("附件页数", WARNING, "每个附件写明页数，与登记的一致", "条例第四十条；证据链：附件与页数", For.REPLY, new AnnexPages()),
    REMEDY_ROAD(
            "复议前置与救济途径",
            ERROR,
            "不予公开的部分写明应当先申请行政复议，其余写明复议或者诉讼；2024年1月1日以前没有前置",
            "行政复议法第二十三条；条例第五十一条",
            For.REPLY,
            new RemedyRoad()),
    REMEDY_TERMS(
            "救济期限",
            ERROR,
            "复议前置的写明60日和15日，其余写明60日和6个月，没有别的期限",
            "行政复议法第二十条、第三十四条；行政诉讼法第四十五条、第四十六条",
            For.REPLY,
            new RemedyTerms()),
    REMEDY_BODIES(
            "救济机关",
            ERROR,
            "复议机关、人民法院的名称、地址和电话与机关设置一致，各在其位",
            "行政复议法第二十条第三款、第二十四条；行政诉讼法第十八条；临沂市体育局2017年工作方案：救济渠道的机关名称、地址",
            For.REPLY,
            new RemedyBodies()),
    REMEDY_ITEMS("救济分项", ERROR, "两种救济途径并存的，写明各适用于哪些项、哪些部分", "行政复议法第二十三条第二款：应当告知先申请复议", For.REPLY, new RemedyItems()),
    NOTICE_REMEDY(
            "程序性告知不设救济",
            ERROR,
            "补正、延期等程序性告知不写复议、诉讼条款",
            "国办函〔2021〕132号指导意见第三条第（一）项：单独就程序性处理申请复议的不予受理",
            For.NOTICE,
            new NoticeRemedy()),
    NOTICE_PERIOD(
            "告知的期限",
            ERROR,
            "告知书给出的期限在成文日期以后；收费通知写明自收到次日起20个工作日",
            "条例第三十条、第三十三条第二款；国办函〔2020〕109号",
            For.PERIOD,
            new NoticePeriod()),
    STATUTORY_TERM("法定期限", ERROR, "成文日期没有超过法定期限，超过的已经说明逾期原因", "条例第三十三条；行政诉讼法第七十四条", For.REPLY, new StatutoryTerm()),
    PROMISED_TERM("承诺期限", WARNING, "成文日期没有超过承诺的期限", "本机关服务承诺", For.REPLY, new PromisedTerm()),
    IDENTITY_NUMBER("证件号码", ERROR, "答复中没有居民身份证号码（校验码相符的）", "个人信息保护法第三十四条；条例第十五条：个人隐私", For.REPLY, new IdentityNumber()),
    BANK_CARD("银行账号", ERROR, "答复中没有银行卡号（校验位相符的）", "个人信息保护法第二十八条", For.REPLY, new BankCard()),
    PHONE_NUMBER("电话号码", WARNING, "除本机关、救济机关和告知的联系方式以外，没有电话和电子邮箱", "个人信息保护法第三十四条", For.REPLY, new PhoneNumber()),
    HOME_ADDRESS("住址", WARNING, "除本机关、救济机关和告知的地点以外，没有住址", "个人信息保护法第三十四条", For.REPLY, new HomeAddress()),
    DATES_IN_TEXT(
            "文中日期",
            ERROR,
            "文中的日期真实存在，月、日不编虚位，年份写全称",
            "参照 GB/T 9704-2012 第7.3.5.4条；GB/T 15835-2011《出版物上数字用法》",
            For.REPLY,
            new DatesInText()),
    BLANKS("未填写的内容", ERROR, "没有【待填写】、占位符、空的引号和书名号", "答复严谨规范", For.REPLY, new Blanks()),
    PUNCTUATION("标点", WARNING, "没有重复、错叠的标点", "GB/T 15834-2011《标点符号用法》", For.REPLY, new Punctuation());

    private final String label;
    private final Severity severity;
    private final String looksAt;
    private final String basis;
    private final For scopes;

    @SuppressWarnings("ImmutableEnumChecker") // no test of a rule keeps anything
    private final LetterTest test;

    LetterRule(String label, Severity severity, String looksAt, String basis, For scopes, LetterTest test) {
        this.label = label;
        this.severity = severity;
        this.looksAt = looksAt;
        this.basis = basis;
        this.scopes = scopes;
        this.test = test;
    }

    /** The name on screens. */
    public String label() {
        return label;
    }

    /** What a fault of this kind does to the letter. */
    public Severity severity() {
        return severity;
    }

    /** What it looks at, in one sentence without its full stop. */
    public String looksAt() {
        return looksAt;
    }

    /** The article, standard or case it comes from. */
    public String basis() {
        return basis;
    }

    /** The letters it concerns, in Chinese. */
    public String appliesTo() {
        return scopes.label;
    }

    boolean concerns(Scope scope) {
        return switch (scopes) {
            case BOTH -> true;
            case REPLY -> scope == Scope.REPLY;
            case NOTICE -> scope != Scope.REPLY;
            case PERIOD -> scope == Scope.NOTICE || scope == Scope.FEE_NOTICE;
        };
    }

    CheckReport.Result apply(Reading letter) {
        var findings = new Findings(this);
        test.judge(letter, findings);
        return findings.result();
    }

    /** The letters a rule can concern. */
    private enum For {
        REPLY("答复书"),
        NOTICE("告知书"),
        /** Notices that set a period. */
        PERIOD("告知书"),
        BOTH("答复书、告知书");

        private final String label;

        For(String label) {
            this.label = label;
        }
    }
}
