package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "11010519491231002X, 110*************2X",
        "13800000001, 138******01",
        "1234567, 123**67",
        "123456, ＊＊＊＊＊＊",
        "张示例, ＊＊＊",
        "𬱖𬱖𬱖𬱖𬱖𬱖, ＊＊＊＊＊＊",
        "'', ''",
    })
    void masksAllButTheEnds(String value, String masked) {
        assertThat(Applicant.masked(value)).isEqualTo(masked);
    }

    @Test
    void masksNothingAsNothing() {
        assertThat(Applicant.masked(null)).isNull();
    }

    @Test
    void doesNotTellALogWhoItIs() {
        var person = SampleCase.person();
        assertThat(person.toString()).isEqualTo("Applicant[NATURAL_PERSON]").doesNotContain(person.name());
        assertThat(SampleCase.of(person).toString())
                .doesNotContain(person.name(), "13800000001", "11010519491231002X", "虚构街", "applicant@example.com");
    }
}
