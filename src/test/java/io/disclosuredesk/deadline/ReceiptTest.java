package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The day of receipt by channel (条例第三十一条). */
class ReceiptTest {

    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 3, 4);

    @ParameterizedTest(name = "{0}：收到日{1}")
    @CsvSource({
        "COUNTER, 2026-03-02",
        "REGISTERED_POST, 2026-03-02",
        "ONLINE, 2026-03-02",
        "ORDINARY_POST, 2026-03-04",
        "EMAIL, 2026-03-04",
        "FAX, 2026-03-04",
    })
    void dependsOnTheChannel(Channel channel, LocalDate receivedOn) {
        assertThat(receipt(channel, ARRIVED, CONFIRMED).receivedOn()).isEqualTo(receivedOn);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"ORDINARY_POST", "EMAIL", "FAX"})
    void asksForTheConfirmation(Channel channel) {
        assertThatExceptionOfType(ReceiptRefusedException.class)
                .isThrownBy(() -> receipt(channel, ARRIVED, null))
                .withMessageContaining(channel.label())
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("confirmedOn"));
        assertThatExceptionOfType(ReceiptRefusedException.class)
                .isThrownBy(() -> receipt(channel, ARRIVED, ARRIVED.minusDays(1)))
                .withMessageContaining("不能早于到达日期");
        assertThat(receipt(channel, ARRIVED, ARRIVED).receivedOn()).isEqualTo(ARRIVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"COUNTER", "REGISTERED_POST", "ONLINE"})
    void doesNotNeedAConfirmation(Channel channel) {
        assertThat(receipt(channel, ARRIVED, null).receivedOn()).isEqualTo(ARRIVED);
        // a late confirmation must not start the clock late
        assertThat(receipt(channel, ARRIVED, ARRIVED.plusDays(30)).receivedOn()).isEqualTo(ARRIVED);
    }

    @Test
    void refusesTheFuture() {
        var counter = receipt(Channel.COUNTER, ARRIVED, null);
        assertThatCode(() -> counter.requireNotAfter(ARRIVED)).doesNotThrowAnyException();
        assertThatExceptionOfType(ReceiptRefusedException.class)
                .isThrownBy(() -> counter.requireNotAfter(ARRIVED.minusDays(1)));
        var fax = receipt(Channel.FAX, ARRIVED, CONFIRMED);
        assertThatCode(() -> fax.requireNotAfter(CONFIRMED)).doesNotThrowAnyException();
        assertThatExceptionOfType(ReceiptRefusedException.class)
                .isThrownBy(() -> fax.requireNotAfter(CONFIRMED.minusDays(1)))
                .withMessageContaining("不能晚于今天");
    }

    @Test
    void provesAnOnlineRequestByItsReceipt() {
        var online = Receipt.online(ARRIVED);
        assertThat(online).isEqualTo(new Receipt(Channel.ONLINE, ARRIVED, null, "系统回执"));
        assertThat(online.receivedOn()).isEqualTo(ARRIVED);
    }

    private static Receipt receipt(Channel channel, LocalDate arrivedOn, @Nullable LocalDate confirmedOn) {
        return new Receipt(channel, arrivedOn, confirmedOn, channel.usualEvidence());
    }
}
