package io.disclosuredesk.request;

import io.disclosuredesk.security.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Query codes (查询码): with the case number they open a case to its applicant. A code has 50 random bits, is computed from
 * the case's nonce under the organ's key, and is stored nowhere.
 */
@Component
public class QueryCodes {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final String NOBODY = "00000000000000000000000000000000";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SecureRandom random = new SecureRandom();

    QueryCodes(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    String newNonce() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String codeFor(String caseNumber, String nonce) {
        var mac = cipher.mac("query-code\n" + caseNumber + "\n" + nonce);
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(mac[i] & 31));
        }
        return code.toString();
    }

    /** The code of a case just taken in, for the answer to the applicant. */
    public String codeOf(String caseNumber) {
        return codeFor(caseNumber, nonceOf(caseNumber).orElseThrow());
    }

    /**
     * The id of the case if number and code belong together. An unknown number and a wrong code take the same work and give
     * the same answer. Blanks and hyphens in the code do not matter, nor does its case.
     */
    public Optional<Long> open(String caseNumber, String code) {
        var number = caseNumber.strip().toUpperCase(Locale.ROOT);
        var nonce = nonceOf(number);
        var expected = codeFor(number, nonce.orElse(NOBODY)).getBytes(StandardCharsets.US_ASCII);
        var given = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        var fits = MessageDigest.isEqual(expected, given);
        var id = jdbc.sql("select id from request where case_number = ?")
                .param(number)
                .query(Long.class)
                .optional();
        return fits && nonce.isPresent() ? id : Optional.empty();
    }

    private Optional<String> nonceOf(String caseNumber) {
        return jdbc.sql("select code_nonce from request where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .optional();
    }
}
