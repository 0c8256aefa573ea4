package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;

/** 当场答复记录: 能够当场答复的，当场答复并留存记录（条例第三十三条第一款）. */
public record OnTheSpotRecord(
        CaseFacts facts,

        @Element(value = "当场情况", means = "登记编号、时间、地点、答复方式、经办人的表格")
        Meeting meeting,

        @Element(value = "答复内容", means = "当场告知或者提供了什么，依据哪一条")
        Passage answer,

        @Element(value = "签字栏", means = "由申请人和经办人签名的空白表格")
        Signing signing)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.ON_THE_SPOT_RECORD;
    }

    /**
     * When, where and by whom it was answered.
     *
     * @param handedOver what was handed over, 无 where it was only told
     */
    public record Meeting(
            String caseNumber, String applicant, LocalDate on, String place, String manner, String handedOver, String answeredBy)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("申请人", applicant)
                    .line("日期", on)
                    .line("地点", place)
                    .line("答复方式", manner)
                    .line("交付的材料", handedOver)
                    .line("经办人", answeredBy)
                    .table();
        }
    }

    /** The rows for signatures: empty cells for the pen. */
    public record Signing() implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .blank("申请人对答复的意见")
                    .blank("申请人签名、时间")
                    .blank("经办人签名、时间")
                    .table();
        }
    }
}
