package io.disclosuredesk.document.letter;

import io.disclosuredesk.document.letter.Letter.Annex;
import io.disclosuredesk.document.letter.Letter.Block;
import io.disclosuredesk.document.letter.Letter.Column;
import io.disclosuredesk.document.letter.Letter.Fact;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.letter.Letter.Format;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Imprint;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Table;
import io.disclosuredesk.document.letter.Letter.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Letters that use what the layouts can do. */
public final class LayoutLetters {
    public static final Verification VERIFICATION =
            new Verification("https://xxgk.yunzhou.example/verify?code=7K3M9PQ2XW4T", "7K3M9PQ2XW4T");
    public static final Imprint IMPRINT = new Imprint(
            List.of("云州市人民政府办公室", "云州市司法局", "云州市城关区自然资源和规划分局"), "云州市自然资源和规划局办公室", LocalDate.of(2026, 3, 13));

    private LayoutLetters() {}

    /** 公文格式 with everything: 附件说明, 附注, 版记, code, two annexes of which one is set here. */
    public static Letter official() {
        return LetterBuilder.like(SampleLetters.longReply())
                .annexes(annexes())
                .imprint(IMPRINT)
                .verification(VERIFICATION)
                .build();
    }

    /** 信函格式 with the same. */
    public static Letter correspondence() {
        return LetterBuilder.like(official()).format(Format.CORRESPONDENCE).build();
    }

    /** 信函格式 on one page, with a code. */
    public static Letter shortCorrespondence() {
        return LetterBuilder.like(SampleLetters.shortReply())
                .format(Format.CORRESPONDENCE)
                .verification(VERIFICATION)
                .imprint(new Imprint(List.of("云州市司法局"), null, null))
                .build();
    }

    /** 内部表单. */
    public static Letter sheet() {
        return new LetterBuilder(
                        SampleLetters.ORGAN,
                        "政府信息公开申请答复呈批单",
                        LocalDate.of(2026, 3, 12),
                        List.of(
                                new FactTable(List.of(
                                        new Fact("受理编号", "YZZR-2026-0019"),
                                        new Fact("申请人", "李某某"),
                                        new Fact("拟稿意见", "拟部分公开，详见答复书稿。\n拟稿人：张示例 2026年3月9日"),
                                        new Fact("审核意见", ""))),
                                items(6)))
                .format(Format.SHEET)
                .number("YZZR-2026-0019")
                .sealed(false)
                .build();
    }

    /** A reply to forty items in a table of four columns, one of its cells longer than a page. */
    public static Letter fortyItems() {
        List<List<String>> rows = new ArrayList<>(items(39).rows());
        rows.add(20, List.of("另", "历次会议纪要、请示、批复。".repeat(90), "不予公开", "《条例》第十六条第二款"));
        return SampleLetters.reply(
                "李某某",
                List.of(new Paragraph("现对您申请的各项信息逐项答复如下："), new Table(items(1).columns(), rows)),
                List.of(),
                null);
    }

    /** A table with so many items. */
    public static Table items(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    String.valueOf(i),
                    i % 3 == 0 ? "滨河路18号地块历次规划条件变更的批准文件（含“公示材料”、专家论证意见）" : "第" + i + "项信息",
                    i % 2 == 0 ? "予以公开" : "政府信息不存在",
                    i % 2 == 0 ? "《条例》第三十六条第二项" : "《条例》第三十六条第四项"));
        }
        return new Table(
                List.of(
                        new Column("序号", 1, true),
                        new Column("申请公开的信息", 5, false),
                        new Column("答复", 3, true),
                        new Column("依据", 4, false)),
                rows);
    }

    private static List<Annex> annexes() {
        List<Block> terms = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            terms.add(new Heading(1, "一二三四".charAt(i - 1) + "、查阅安排"));
            terms.add(new Heading(2, "（一）时间"));
            terms.add(new Heading(3, "1.工作日"));
            terms.add(new Heading(4, "（1）上午"));
            terms.add(new Paragraph("查阅人凭有效身份证件到政府信息公开查阅点登记，按照指定位置查阅；摘录、复制的，应当经工作人员核对。".repeat(2)));
        }
        return List.of(
                new Annex("滨河路18号地块国有建设用地使用权出让合同及成交确认书复印件", 12, List.of()),
                new Annex("申请事项逐项答复情况一览表", null, List.of(new Paragraph("各项申请的答复如下："), items(12))),
                new Annex("现场查阅须知", null, terms));
    }
}
