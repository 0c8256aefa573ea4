package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Synthetic numbers and the examples of the standards. */
class IdentityNumbersTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-09T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /** Every row applies: each kind of number in the file is one this class knows. */
    @ParameterizedTest(name = "{0} {1}：{2}（{3}）")
    @CsvFileSource(resources = "/data/id-vectors.csv", numLinesToSkip = 1)
    void findsTheFaultOfAVector(String kind, String number, String expected, @Nullable String note) {
        var fault = switch (kind) {
            case "居民身份证" -> IdentityNumbers.fault(IdType.RESIDENT_ID, number, TODAY);
            case "居民身份证/居住证" -> IdentityNumbers.fault(IdType.RESIDENCE_PERMIT, number, TODAY);
            case "统一社会信用代码" -> IdentityNumbers.fault(IdType.CREDIT_CODE, number, TODAY);
            case "护照" -> IdentityNumbers.fault(IdType.PASSPORT, number, TODAY);
            case "港澳居民来往内地通行证" -> IdentityNumbers.fault(IdType.HK_MACAO_PERMIT, number, TODAY);
            case "手机号" -> IdentityNumbers.phoneFault(number);
            default -> throw new IllegalArgumentException(kind);
        };
        if (expected.equals("invalid")) {
            assertThat(fault).as(note).contains("请核对");
        } else {
            assertThat(fault).as(note).isNull();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "RESIDENT_ID, 11010519491231002x", // as people type it
        "RESIDENT_ID, 110105 19491231 002X",
        "CREDIT_CODE, 91350100m000100y43",
        "PASSPORT, e12345678",
        "HK_MACAO_PERMIT, H12345678",
        "TAIWAN_PERMIT, 12345678",
        "TAIWAN_PERMIT, 1234567890",
        "PERMANENT_RESIDENCE, ABC123456789012",
        "PERMANENT_RESIDENCE, 911101199001010012",
        "OTHER, 军字第0001号",
    })
    void acceptsWhatIsRight(IdType type, String number) {
        assertThat(IdentityNumbers.fault(type, number, TODAY)).isNull();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "RESIDENT_ID, 110105491231002", // 15 digits, no longer issued
        "RESIDENT_ID, 11010519491231002１", // a full-width digit
        "RESIDENT_ID, 110105194902300028",
        "RESIDENT_ID, ''",
        "CREDIT_CODE, 91350100M000100Y44",
        "CREDIT_CODE, 91350100M000100Y4３",
        "PASSPORT, E123",
        "HK_MACAO_PERMIT, A12345678",
        "HK_MACAO_PERMIT, H123456789",
        "TAIWAN_PERMIT, 1234567",
        "PERMANENT_RESIDENCE, AB1234567890123",
    })
    void pointsAtWhatIsWrong(IdType type, String number) {
        assertThat(IdentityNumbers.fault(type, number, TODAY)).contains("请核对");
    }

    @Test
    void takesTodayFromTheClock() {
        // born on 2026-03-09: a day earlier the number is from the future
        var born = withCheckDigit("11010520260309001");
        assertThat(IdentityNumbers.fault(IdType.RESIDENT_ID, born, TODAY)).isNull();
        var dayBefore = Clock.fixed(Instant.parse("2026-03-08T15:59:59Z"), ZoneId.of("Asia/Shanghai"));
        assertThat(IdentityNumbers.fault(IdType.RESIDENT_ID, born, dayBefore)).isNotNull();
    }

    /** A single wrong digit and two neighbours in the wrong order are the slips the check digit is for. */
    @Test
    void noticesEverySlipInAResidentNumber() {
        var right = withCheckDigit("11010519900307123");
        for (var i = 0; i < 17; i++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                if (right.charAt(i) != digit) {
                    var wrong = right.substring(0, i) + digit + right.substring(i + 1);
                    assertThat(IdentityNumbers.fault(IdType.RESIDENT_ID, wrong, TODAY))
                            .as(wrong)
                            .isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800000001",
                "+86 138 0000 0001",
                "8613800000001",
                "138-0000-0001",
                "010-12345678",
                "0000-1234567",
                "(010)12345678",
                "（010）12345678",
                "01012345678",
                "010-12345678-8001",
            })
    void acceptsTelephoneNumbersAsPeopleWriteThem(String phone) {
        assertThat(IdentityNumbers.phoneFault(phone)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12800000001", "1380000000", "138000000012", "12345678", "电话见附件", "", "+1 202 555 0100"})
    void pointsAtTelephoneNumbersThatCannotBe(String phone) {
        assertThat(IdentityNumbers.phoneFault(phone)).contains("联系不上您");
    }

    /** GB 11643, written out again so that the library is not checked against itself. */
    private static String withCheckDigit(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * weights[i];
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
