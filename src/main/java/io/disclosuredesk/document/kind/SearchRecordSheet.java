package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 检索记录表: 检索范围、关键词、人员、日期和结果（条例第三十六条第（四）项）. */
public record SearchRecordSheet(
        CaseFacts facts,

        @Element(value = "承办科室", means = "负责检索的科室") String unit,

        @Element(value = "承办人", means = "审查本件的承办人") String handler,

        @Element(value = "检索", means = "逐项的检索情况") List<ItemSearch> searches)
        implements LetterData {

    /** Copies the list. */
    public SearchRecordSheet {
        searches = List.copyOf(searches);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.SEARCH_RECORD_SHEET;
    }

    /**
     * The search for one item asked for (最高法指导案例101号).
     *
     * @param waivedBecause why no search was needed; null where one was made, and then the rest is stated in full
     * @param found what was found, empty where nothing was
     */
    public record ItemSearch(
            @Element(value = "事项", means = "申请人写的这一项申请，逐字引用")
            Quotation asked,

            @Element(value = "未检索的理由", means = "为什么不需要检索；已经检索的不写") @Nullable
            String waivedBecause,

            @Element(value = "检索范围", means = "检索了哪些库、柜、系统和科室") @Nullable
            String places,

            @Element(value = "关键词", means = "检索使用的词") @Nullable
            String keywords,

            @Element(value = "检索人", means = "由谁检索，哪个科室书面反馈") @Nullable
            String persons,

            @Element(value = "检索日期", means = "检索的日期") @Nullable
            LocalDate searchedOn,

            @Element(value = "检索结果", means = "检到或者没有检到什么") @Nullable
            String result,

            @Element(value = "检到的信息", means = "检到的信息，逐件；没有检到的不写")
            List<Hit> found) {

        /** @throws IllegalArgumentException in Chinese, when the search is not fully recorded and no reason stands for it */
        public ItemSearch {
            found = List.copyOf(found);
            if (waivedBecause == null
                    && (places == null
                            || keywords == null
                            || persons == null
                            || searchedOn == null
                            || result == null)) {
                throw new IllegalArgumentException("检索的范围、关键词、人员、日期和结果应当写全，不需要检索的写明理由。");
            }
        }
    }

    /** A record that was found and what the handler proposes for it. */
    public record Hit(
            @Element(value = "信息名称", means = "信息的题名") String title,

            @Element(value = "信息文号", means = "信息的文号；没有的不写") @Nullable
            String number,

            @Element(value = "形成日期", means = "信息形成的日期；不详的不写") @Nullable
            LocalDate madeOn,

            @Element(value = "页数", means = "信息的页数；不详的不写") @Nullable
            Integer pages,

            @Element(value = "拟办", means = "全部公开、部分公开或者不予公开")
            String proposal) {}
}
