package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/**
 * 征求意见情况告知书: 告知申请人正在征求意见，所需时间不计入期限（条例第三十三条第三款）.
 *
 * @param remaining working days of the reply period that are left when counting goes on
 */
public record ConsultationNotice(
        CaseFacts facts,

        @Element(value = "征求对象", means = "向谁征求意见：第三方、共同制作的机关或者其他机关，不写第三方的名称")
        Consulted consulted,

        @Element(value = "征求依据", means = "征求意见所依据的条款，由征求对象决定", mayBeLeftOut = true)
        String article,

        @Element(value = "征求日期", means = "发出征求意见书的日期，该日仍计入答复期限")
        LocalDate sentOn,

        @Element(value = "剩余工作日", means = "恢复计算后答复期限还剩几个工作日")
        int remaining)
        implements LetterData {

    /** The notice about those {@code consulted}, whose article follows from who they are. */
    public static ConsultationNotice of(CaseFacts facts, Consulted consulted, LocalDate sentOn, int remaining) {
        return new ConsultationNotice(facts, consulted, consulted.article(), sentOn, remaining);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONSULTATION_NOTICE;
    }

    /** Whose opinion is asked. */
    public enum Consulted {
        /** A third party whose interests are touched. */
        THIRD_PARTY("第三方", "第三十二条"),
        /** Organs that made the record together with this one. */
        JOINT_AGENCY("共同制作的机关", "第三十四条"),
        /** Other organs the disclosure concerns. */
        OTHER_AGENCY("其他机关", "第十一条");

        private final String label;
        private final String article;

        Consulted(String label, String article) {
            this.label = label;
            this.article = article;
        }

        /** The field's word. */
        public String label() {
            return label;
        }

        /** The article of the regulation under which they are asked. */
        public String article() {
            return article;
        }
    }
}
