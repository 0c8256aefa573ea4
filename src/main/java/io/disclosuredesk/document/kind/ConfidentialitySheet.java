package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 保密审查表: 逐项审查的结论和各级意见（条例第十七条；保密法第三十五条）.
 *
 * @param records what was checked, one by one (保密法实施条例第四十二条); empty where nothing is to be handed over
 */
public record ConfidentialitySheet(
        CaseFacts facts,

        @Element(value = "承办科室", means = "提请审查的科室") String unit,

        @Element(value = "承办人", means = "提请审查的承办人，不能同时是审查人") String handler,

        @Element(value = "拟公开方式", means = "拟以什么方式、什么载体提供给申请人")
        String manner,

        @Element(value = "逐项结论", means = "每件信息的审查结论和理由") List<Conclusion> records,

        @Element(value = "各级意见", means = "谁在何时作出什么意见") List<Opinion> opinions)
        implements LetterData {

    /** Copies the lists. */
    public ConfidentialitySheet {
        records = List.copyOf(records);
        opinions = List.copyOf(opinions);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONFIDENTIALITY_SHEET;
    }

    /**
     * The conclusion on one record.
     *
     * @param item which item asked for it was found for
     */
    public record Conclusion(
            @Element(value = "事项序号", means = "为第几项申请检到") int item,

            @Element(value = "信息名称", means = "信息的题名") String title,

            @Element(value = "信息文号", means = "信息的文号；没有的不写") @Nullable
            String documentNumber,

            @Element(value = "形成日期", means = "信息形成的日期；不详的不写") @Nullable
            LocalDate madeOn,

            @Element(value = "页数", means = "信息的页数；不详的不写") @Nullable
            Integer pages,

            @Element(value = "拟办", means = "承办人的意见：全部公开、部分公开或者不予公开")
            String proposal,

            @Element(value = "审查结论", means = "可以公开、区分处理后公开或者不得公开")
            String conclusion,

            @Element(value = "审查理由", means = "得出结论的理由和依据；没有写的不写") @Nullable
            String note) {}
}
