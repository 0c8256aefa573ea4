package io.disclosuredesk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts of 国办函〔2020〕109号, as worked out by hand. */
class FeeBasisTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "10, 0",
        "11, 100",
        "12, 200",
        "30, 2000",
        "31, 2200",
        "40, 4000",
        "41, 4300",
        "50, 7000",
        "51, 7400",
        "100, 37000"
    })
    void chargesRequestsOfAMonthTierByTier(int requests, int yuan) {
        assertThat(amount(FeeBasis.BY_REQUEST, 0, requests)).isEqualByComparingTo(BigDecimal.valueOf(yuan));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "30, 0",
        "31, 10",
        "68, 380",
        "100, 700",
        "101, 720",
        "200, 2700",
        "201, 2740",
        "300, 6700",
        "500, 14700"
    })
    void chargesPagesOfARequestTierByTier(int pages, int yuan) {
        assertThat(amount(FeeBasis.BY_PAGE, 0, pages)).isEqualByComparingTo(BigDecimal.valueOf(yuan));
    }

    /** What was assessed earlier in the month is not charged twice. */
    @ParameterizedTest
    @CsvSource({"0, 12", "9, 3", "10, 1", "29, 4", "40, 1", "55, 45"})
    void chargesOnlyWhatIsNew(int before, int now) {
        assertThat(amount(FeeBasis.BY_REQUEST, before, now))
                .isEqualByComparingTo(amount(FeeBasis.BY_REQUEST, 0, before + now)
                        .subtract(before == 0 ? BigDecimal.ZERO : amount(FeeBasis.BY_REQUEST, 0, before)));
    }

    @Test
    void saysTierRateCountAndAmount() {
        assertThat(FeeBasis.BY_REQUEST.assess(29, 3))
                .containsExactly(
                        new FeeBasis.Part("第11至30件", 100, "100元/件", 1, BigDecimal.valueOf(100)),
                        new FeeBasis.Part("第31至40件", 200, "200元/件", 2, BigDecimal.valueOf(400)));
        assertThat(FeeBasis.BY_PAGE.assess(0, 201))
                .extracting(FeeBasis.Part::span)
                .containsExactly("第1至30页", "第31至100页", "第101至200页", "第201页以上");
    }

    @Test
    void refusesCountsWithoutSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> FeeBasis.BY_REQUEST.assess(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> FeeBasis.BY_REQUEST.assess(-1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeeBasis.BY_PAGE.assess(3, 5))
                .withMessageContaining("不跨件累加");
    }

    private static BigDecimal amount(FeeBasis basis, int before, int now) {
        return basis.amount(before, now);
    }
}
