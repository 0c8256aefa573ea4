package io.disclosuredesk.document.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.disclosuredesk.decision.FeeBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The notice of a processing fee (国办函〔2020〕109号). */
class FeeNoticeTest {

    private static final CaseFacts FACTS = new CaseFacts(
            "YZZRZY-2026-00140", "张示例", "您", LocalDate.of(2026, 6, 15), new Quotation(List.of("合同")), false);

    @Test
    void noticeHoldsNoOtherAmountThanTheTiersGive() {
        var notice = FeeNotice.of(FACTS, new Passage("事实"), FeeBasis.BY_PAGE, 0, 68, new Passage("缴款码"));
        assertThat(notice.amount()).isEqualByComparingTo("380");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeNotice(
                        FACTS,
                        notice.grounds(),
                        FeeBasis.BY_PAGE,
                        0,
                        68,
                        "页",
                        notice.tiers(),
                        BigDecimal.valueOf(381),
                        notice.payment()))
                .withMessageContaining("不一致");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FeeNotice.of(FACTS, new Passage("事实"), FeeBasis.BY_REQUEST, 0, 10, new Passage("缴款码")))
                .withMessageContaining("不收费");
    }
}
