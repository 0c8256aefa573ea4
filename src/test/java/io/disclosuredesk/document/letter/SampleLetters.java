package io.disclosuredesk.document.letter;

import io.disclosuredesk.document.letter.Letter.Block;
import io.disclosuredesk.document.letter.Letter.Fact;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters as an organ sends them. */
public final class SampleLetters {
    public static final String ORGAN = "云州市自然资源和规划局";
    private static final LocalDate DATE = LocalDate.of(2026, 3, 12);
    private static final String REMEDY =
            "如对本答复不服，可以自收到本答复书之日起60日内向云州市人民政府申请行政复议，" + "或者自收到本答复书之日起6个月内直接向云州市城关区人民法院提起行政诉讼。";

    private SampleLetters() {}

    /** A reply that fits on one page. */
    public static Letter shortReply() {
        return reply(
                "张某某",
                List.of(new Paragraph("本机关于2026年2月24日收到您提交的政府信息公开申请，您申请公开：“滨河路18号地块建设工程规划许可证”。"
                        + "经审查，根据《中华人民共和国政府信息公开条例》第三十六条第二项的规定，现随本答复书一并提供该许可证复印件1份。特此答复。")),
                List.of(),
                null);
    }

    /** A reply on twelve items with headings of both levels, a quotation and a remedy clause. */
    public static Letter longReply() {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("本机关于2026年2月24日收到您以邮寄方式提交的政府信息公开申请（受理编号：YZZR-2026-0019）。您在申请中要求公开："));
        body.add(new Quote("1.滨河路18号地块出让合同、成交确认书及土地价款缴纳凭证；\n2.该地块历次规划条件变更的批准文件、公示材料、专家论证意见；\n"
                + "3.2023年以来涉及该地块的12项会议纪要、请示、批复、函件（以下分项列明）。\n请以纸质方式提供，邮寄至申请表所列地址。"));
        body.add(new Paragraph("经检索本机关档案管理系统、办公自动化系统，并向用地、规划、测绘等业务科室逐一核查，现分项答复如下："));
        String[] number = {"一", "二", "三"};
        String[] heading = {"予以公开的信息", "不予公开的信息", "本机关不掌握的信息"};
        String[] reason = {
            "属于可以公开的政府信息，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十六条第二项的规定，现予公开，见附件。",
            "系本机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告，属于过程性信息，根据《条例》第十六条第二款的规定，本机关决定不予公开。",
            "经检索，本机关未制作、未获取该信息。检索范围包括：电子档案（2019年至2026年）、纸质档案库房第3至第7排、业务科室自存资料；检索关键词："
                    + "“滨河路18号”“YZ-2023-G-017”“规划条件变更”。根据《条例》第三十六条第四项的规定，告知您该政府信息不存在。"
        };
        int item = 1;
        for (int part = 0; part < 3; part++) {
            body.add(new Heading(1, number[part] + "、" + heading[part]));
            for (int i = 0; i < 4; i++, item++) {
                body.add(new Heading(2, "（" + "一二三四".charAt(i) + "）第" + item + "项"));
                body.add(new Paragraph("您申请公开的第" + item + "项信息，" + (i == 0 ? reason[part] : "情况同本部分第（一）项。")));
            }
        }
        body.add(new Paragraph(
                "其中可通过网站查阅的，网址为https://zrzy.yunzhou.example/zwgk/fdzdgknr/tdcr/2023/08/t20230817_4021187.html。"));
        body.add(new Paragraph(
                "对本答复第二部分不服的，应当先自收到本答复书之日起60日内向云州市人民政府申请行政复议；对行政复议决定不服的，" + "可以自收到行政复议决定书之日起15日内向云州市城关区人民法院提起行政诉讼。"));
        body.add(new Paragraph("对本答复其余部分，" + REMEDY));
        return reply(
                "李某某",
                body,
                List.of("滨河路18号地块国有建设用地使用权出让合同及成交确认书复印件", "土地价款缴纳凭证复印件", "规划条件变更批准文件及批前公示、批后公布材料复印件（共3份，合计27页）"),
                "联系人：政务公开科，联系电话：0999-8800001");
    }

    /** 登记回执: no number, a table of facts. */
    public static Letter receipt() {
        return new LetterBuilder(
                        ORGAN,
                        "政府信息公开申请登记回执",
                        DATE,
                        List.of(
                                new Paragraph("您的政府信息公开申请已经登记，有关情况如下："),
                                new FactTable(List.of(
                                        new Fact("受理编号", "YZZR-2026-0018"),
                                        new Fact("申请人", "张某某"),
                                        new Fact("提交方式", "政府网站在线提交"),
                                        new Fact("收到日期", "2026年2月24日"),
                                        new Fact(
                                                "申请内容",
                                                "云州市城关区滨河路18号地块建设工程规划许可证及其附图、附件，包括历次变更的批准文件。\n另请一并提供批前公示的起止日期和公示照片。"),
                                        new Fact("承诺答复日期", "2026年3月17日"),
                                        new Fact("法定答复期限", "2026年3月24日"),
                                        new Fact("查询方式", "凭受理编号和查询码在申请页面查询办理进度"))),
                                new Paragraph("需要补正、延期或者征求第三方意见的，本机关另行告知。")))
                .addressee("张某某")
                .note("联系电话：0999-8800001")
                .build();
    }

    /** Names as long as they get, with rare characters. */
    public static Letter longNames() {
        String applicant = "云州市滨河新区㛃䶮𬱖𠮷综合开发建设投资运营管理（集团）有限责任公司职工持股会清算组第三工作小组";
        return new LetterBuilder(
                        "云州市滨河新区管理委员会自然资源和规划建设管理局",
                        "关于" + applicant + "政府信息公开申请的部分公开答复书",
                        DATE,
                        List.of(new Paragraph(REMEDY), new Paragraph("特此答复。")))
                .format(Letter.Format.OFFICIAL)
                .number("云滨管自然资规公开告〔2026〕1218号")
                .addressee(applicant)
                .annexes(List.of(Letter.Annex.enclosed("云州市滨河新区2023年度国有建设用地供应计划执行情况统计表及有关批准文件、公示材料复印件")))
                .build();
    }

    /** A reply with this text. */
    public static Letter reply(String addressee, List<Block> body, List<String> annexes, @Nullable String note) {
        return new LetterBuilder(ORGAN, "政府信息公开申请答复书", DATE, body)
                .format(Letter.Format.OFFICIAL)
                .number("云自然资规公开答〔2026〕12号")
                .addressee(addressee)
                .annexes(annexes.stream().map(Letter.Annex::enclosed).toList())
                .note(note)
                .build();
    }

    /** The same letter before sign-off. */
    public static Letter draftOf(Letter letter) {
        return LetterBuilder.like(letter).number(null).draft(true).build();
    }
}
