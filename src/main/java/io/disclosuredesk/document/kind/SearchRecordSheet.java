package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 检索记录表: 检索范围、关键词、人员、日期和结果（条例第三十六条第（四）项）. */
public record SearchRecordSheet(
        CaseFacts facts,

        @Element(value = "承办科室", means = "负责检索的科室")
        String unit,

        @Element(value = "承办人", means = "审查本件的承办人")
        String handler,

        @Element(value = "检索", means = "逐项的检索情况，每项一组")
        List<ItemSearch> searches)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SEARCH_RECORD_SHEET;
    }

    /** The search for one item asked for. */
    public record ItemSearch(
            @Element(value = "事项", means = "申请人写的这一项申请，逐字引用")
            Quotation asked,

            @Element(value = "检索情况", means = "范围、关键词、检索人、日期、结果的表格；不需要检索的，写明为什么")
            Course course,

            @Element(value = "检到的信息", means = "检索到的信息的名称、文号、形成日期、页数和拟办的表格；没有检到的不写")
            @Nullable Found found) {}

    /**
     * Where, how, by whom and when it was searched (最高法指导案例101号).
     *
     * @param waivedBecause why no search was needed; null where one was made
     */
    public record Course(
            @Nullable String places,
            @Nullable String keywords,
            @Nullable String persons,
            @Nullable LocalDate searchedOn,
            @Nullable String result,
            @Nullable String waivedBecause)
            implements Tabular {

        /** @throws IllegalArgumentException in Chinese, when the search is not fully recorded and no reason stands for it */
        public Course {
            if (waivedBecause == null
                    && (places == null || keywords == null || persons == null || searchedOn == null || result == null)) {
                throw new IllegalArgumentException("检索的范围、关键词、人员、日期和结果应当写全，不需要检索的写明理由。");
            }
        }

        @Override
        public Letter.Block table() {
            return new FactLines()
                    .known("未检索的理由", waivedBecause)
                    .known("检索范围", places)
                    .known("关键词", keywords)
                    .known("检索人", persons)
                    .known("检索日期", searchedOn)
                    .known("检索结果", result)
                    .table();
        }
    }

    /** What was found for an item, at least one record. */
    public record Found(List<Hit> records) implements Tabular {
        /** Copies the list. */
        public Found {
            records = List.copyOf(records);
        }

        @Override
        public Letter.Block table() {
            var rows = new ArrayList<List<String>>();
            for (var hit : records) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        hit.title(),
                        hit.number() == null ? "无" : hit.number(),
                        FactLines.day(hit.madeOn(), "不详"),
                        hit.pages() == null ? "不详" : hit.pages() + "页",
                        hit.proposal()));
            }
            return new Letter.Table(
                    List.of(
                            new Column("序号", 2, true),
                            new Column("名称", 6, false),
                            new Column("文号", 4, false),
                            new Column("形成日期", 3, true),
                            new Column("页数", 2, true),
                            new Column("拟办", 3, true)),
                    rows);
        }
    }

    /** A record that was found and what the handler proposes for it. */
    public record Hit(
            String title,
            @Nullable String number,
            @Nullable LocalDate madeOn,
            @Nullable Integer pages,
            String proposal) {}
}
