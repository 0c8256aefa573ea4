package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 转主动公开审核表: 多人申请或者申请人建议主动公开的审核（条例第四十四条）.
 *
 * @param where column or place of publication; null where it is not published
 * @param publishOn by when; null where it is not published
 */
public record PublicationSheet(
        @Element(value = "信息名称", means = "拟转为主动公开的信息的题名") String title,

        @Element(value = "信息文号", means = "该信息的文号；没有的不写") @Nullable
        String number,

        @Element(value = "线索来源", means = "多人申请或者申请人建议") Trigger trigger,

        @Element(value = "来源依据", means = "条例第四十四条第一款或者第二款，由来源决定")
        String article,

        @Element(value = "登记编号", means = "涉及的申请的登记编号") List<String> caseNumbers,

        @Element(value = "审核意见", means = "是否属于主动公开范围、依据条例第几条，能否公开、怎样公开")
        Passage assessment,

        @Element(value = "公开栏目", means = "转为主动公开的，写网站和栏目；不转的不写") @Nullable
        String where,

        @Element(value = "公开日期", means = "转为主动公开的，写公开的日期；不转的不写") @Nullable
        LocalDate publishOn,

        @Element(value = "各级意见", means = "承办、保密审查、审批各环节的意见") List<Opinion> opinions)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when only one of place and day is there, or the article is another's */
    public PublicationSheet {
        caseNumbers = List.copyOf(caseNumbers);
        opinions = List.copyOf(opinions);
        if ((where == null) != (publishOn == null)) {
            throw new IllegalArgumentException("公开的栏目和日期应当一并写明。");
        }
        if (!article.equals(trigger.article())) {
            throw new IllegalArgumentException(trigger.label() + "的依据是" + trigger.article() + "。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION_SHEET;
    }

    /** Why it is looked at. */
    public enum Trigger {
        /** Several applicants asked for the same information. */
        SEVERAL_REQUESTS("多人申请", "条例第四十四条第一款"),
        /** An applicant suggested it. */
        SUGGESTION("申请人建议", "条例第四十四条第二款");

        private final String label;
        private final String article;

        Trigger(String label, String article) {
            this.label = label;
            this.article = article;
        }

        /** The field's word. */
        public String label() {
            return label;
        }

        /** The article of the regulation. */
        public String article() {
            return article;
        }
    }
}
