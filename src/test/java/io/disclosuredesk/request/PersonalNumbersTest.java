package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalNumbersTest {

    @Test
    void knowsAnIdentityNumberByItsCheckDigitHoweverItIsWritten() {
        assertThat(PersonalNumbers.identityNumbers("甲11010519491231002X，乙110105 19491231 002x"))
                .containsExactly("11010519491231002X");
        assertThat(PersonalNumbers.identityNumbers("１１０１０５１９４９１２３１００２Ｘ")).hasSize(1);
        assertThat(PersonalNumbers.identityNumbers("110105194912310021")).isEmpty();
    }

    @Test
    void knowsABankCardByItsCheckDigit() {
        assertThat(PersonalNumbers.bankCards("账号6222 0200 0000 0000 018")).containsExactly("6222020000000000018");
        assertThat(PersonalNumbers.bankCards("账号6222020000000000012，许可证330000202500001"))
                .isEmpty();
    }

    @Test
    void anIdentityNumberIsNoBankCard() {
        // both check digits fit
        assertThat(PersonalNumbers.identityNumbers("330101199003070207")).hasSize(1);
        assertThat(PersonalNumbers.bankCards("330101199003070207")).isEmpty();
    }

    @Test
    void readsPhonesAsFigures() {
        assertThat(PersonalNumbers.phones("138-0000-0001；0000-12345678"))
                .containsExactlyInAnyOrder("13800000001", "000012345678");
        assertThat(PersonalNumbers.phones("云自然资〔2018〕12号，共22页，23800000001")).isEmpty();
    }
}
