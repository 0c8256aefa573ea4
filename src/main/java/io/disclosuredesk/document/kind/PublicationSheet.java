package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 转主动公开审核表: 多人申请或者申请人建议主动公开的审核（条例第四十四条）. */
public record PublicationSheet(
        @Element(value = "审核事项", means = "信息名称、文号、来源、申请件数和登记编号的表格")
        Candidate candidate,

        @Element(value = "审核意见", means = "是否属于主动公开范围、依据条例第几条，能否公开、怎样公开")
        Passage assessment,

        @Element(value = "审核结论", means = "是否转为主动公开、公开的栏目和日期的表格")
        Conclusion conclusion,

        @Element(value = "各级意见", means = "承办、保密审查、审批各环节谁在何时作出什么意见的表格")
        Opinions opinions)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION_SHEET;
    }

    /** Why it is looked at. */
    public enum Trigger {
        /** Several applicants asked for the same information. */
        SEVERAL_REQUESTS("多人申请"),
        /** An applicant suggested it. */
        SUGGESTION("申请人建议");

        private final String label;

        Trigger(String label) {
            this.label = label;
        }

        /** The field's word. */
        public String label() {
            return label;
        }
    }

    /** The information that may be published. */
    public record Candidate(
            String title, @Nullable String number, Trigger trigger, int requests, String caseNumbers)
            implements Tabular {
        @Override
        public Letter.Block table() {
            var article = trigger == Trigger.SUGGESTION ? "条例第四十四条第二款" : "条例第四十四条第一款";
            return new FactLines()
                    .line("信息名称", title)
                    .line("文号", number == null ? "无" : number)
                    .line("来源", trigger.label() + "（" + article + "）")
                    .line("申请件数", requests + "件")
                    .line("登记编号", caseNumbers)
                    .table();
        }
    }

    /**
     * What is decided.
     *
     * @param where column or place of publication; null where it is not published
     * @param publishOn by when; null where it is not published
     */
    public record Conclusion(
            boolean published,
            @Nullable String where,
            @Nullable LocalDate publishOn)
            implements Tabular {
        /** @throws IllegalArgumentException in Chinese, when it is to be published and place or day is missing */
        public Conclusion {
            if (published && (where == null || publishOn == null)) {
                throw new IllegalArgumentException("转为主动公开的，应当写明公开的栏目和日期。");
            }
        }

        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("结论", published ? "转为主动公开" : "不转为主动公开")
                    .known("公开栏目", where)
                    .known("公开日期", publishOn)
                    .table();
        }
    }
}
