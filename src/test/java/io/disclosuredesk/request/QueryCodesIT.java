package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.CaseTables.Cases;
import io.disclosuredesk.security.FieldCipher;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
class QueryCodesIT {

    @Autowired
    QueryCodes codes;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    private DisclosureRequest request;
    private String number;
    private String code;

    @BeforeEach
    void open() {
        request = cases.open(SampleCase.person(), "样板村征地批复及附图");
        number = request.caseNumber();
        code = codes.codeOf(number);
    }

    @Test
    void opensTheCaseHoweverTheCodeIsTyped() {
        assertThat(code).matches("[2-9A-HJ-NP-Z]{10}");
        assertThat(codes.codeOf(number)).isEqualTo(code);
        for (var typed : new String[] {
            code, code.toLowerCase(Locale.ROOT), " " + code + " ", code.substring(0, 5) + "-" + code.substring(5)
        }) {
            assertThat(codes.open(number, typed)).as(typed).contains(request.id());
        }
        assertThat(codes.open(" " + number.toLowerCase(Locale.ROOT), code)).contains(request.id());
    }

    @Test
    void staysShutForEverythingElse() {
        var other = cases.open(SampleCase.company(), "样板村征地批复及附图");
        assertThat(codes.open(number, codes.codeOf(other.caseNumber()))).isEmpty();
        assertThat(codes.open("YZZRZY-2026-99999", code)).isEmpty();
        assertThat(codes.open(number, "")).isEmpty();
        assertThat(codes.open(number, code.substring(1))).isEmpty();
        assertThat(codes.open(number, code + "2")).isEmpty();
        for (var i = 0; i < code.length(); i++) {
            var wrong = new StringBuilder(code);
            wrong.setCharAt(i, code.charAt(i) == '2' ? '3' : '2');
            assertThat(codes.open(number, wrong.toString())).isEmpty();
        }
    }

    @Test
    void opensNothingForAnUnknownNumberWithTheCodeOfNobody() {
        var unknown = "YZZRZY-2026-99999";
        assertThat(codes.open(unknown, codes.codeFor(unknown, "0".repeat(32)))).isEmpty();
    }

    @Test
    void dependsOnTheOrgansKey() {
        var key = new byte[32];
        Arrays.fill(key, (byte) 1);
        assertThat(new QueryCodes(jdbc, new FieldCipher(key)).open(number, code))
                .isEmpty();
    }

    @Test
    void isStoredNowhere() {
        var row = jdbc.sql("select * from request where id = ?")
                .param(request.id())
                .query()
                .singleRow();
        assertThat(row.toString().toUpperCase(Locale.ROOT)).doesNotContain(code);
    }

    @Test
    void differsFromCaseToCase() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            seen.add(codes.codeFor(number, codes.newNonce()));
        }
        assertThat(seen).hasSize(1000);
    }
}
