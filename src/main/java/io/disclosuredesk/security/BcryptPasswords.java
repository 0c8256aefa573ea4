package io.disclosuredesk.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Stores the engine's passwords as bcrypt instead of one round of SHA-512. */
final class BcryptPasswords implements PasswordEncryptor {

    /** About an eighth of a second a check on an office server. */
    private static final int COST = 11;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);

    @Override
    public String encrypt(String saltedPassword) {
        return bcrypt.encode(shortened(saltedPassword));
    }

    @Override
    public boolean check(String saltedPassword, String stored) {
        return bcrypt.matches(shortened(saltedPassword), stored);
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt";
    }

    /** The engine appends its salt to the password, and bcrypt reads no more than 72 bytes: so it gets a digest. */
    private static String shortened(String saltedPassword) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(saltedPassword.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
