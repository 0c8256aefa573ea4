package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** The words that letters and screens take from here. */
class WordsTest {

    @Test
    void nameTheRemediesAndTheirArticles() {
        assertThat(RemedyPeriod.values())
                .extracting(RemedyPeriod::label, RemedyPeriod::length, RemedyPeriod::article)
                .containsExactly(
                        tuple("申请行政复议", "60日", "行政复议法第二十条"),
                        tuple("对复议决定提起行政诉讼", "15日", "行政复议法第三十四条、行政诉讼法第四十五条"),
                        tuple("直接提起行政诉讼", "6个月", "行政诉讼法第四十六条"));
    }

    @Test
    void nameTheRisks() {
        assertThat(Risk.values()).extracting(Risk::label).containsExactly("正常", "超承诺期", "临期", "超法定期", "等待补正", "等待缴费");
    }

    @Test
    void nameTheKindsOfDays() {
        assertThat(Explanation.Kind.values())
                .extracting(Explanation.Kind::label)
                .containsExactly("计入", "休息日", "放假", "调休上班，计入", "征求意见，不计入", "不计入");
    }
}
