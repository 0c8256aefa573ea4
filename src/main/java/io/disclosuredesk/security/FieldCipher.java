package io.disclosuredesk.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Encrypts personal data at rest (个人信息保护法第五十一条) with AES-256-GCM. Each value is bound to its context, a short
 * fixed text such as {@code applicant.phone} or one with the case's id: a value copied into another column or case does
 * not decrypt. Thread-safe.
 *
 * <p>Layout: version (1 byte), random IV (12), ciphertext with tag (16 more than the plain text).
 */
@Component
public final class FieldCipher {

    private static final byte VERSION = 1;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec macKey;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    FieldCipher(Environment environment) {
        this(FieldKey.from(environment));
    }

    /**
     * @param key 32 bytes, from which one key for encrypting and one for {@link #mac} are derived
     * @throws IllegalArgumentException if the key has another length
     */
    public FieldCipher(byte[] key) {
        if (key.length != FieldKey.BYTES) {
            throw new IllegalArgumentException("密钥应为32字节：" + key.length);
        }
        encryptionKey = new SecretKeySpec(derive(key, "disclosure-desk/field/encrypt/1"), "AES");
        macKey = new SecretKeySpec(derive(key, "disclosure-desk/field/mac/1"), "HmacSHA256");
    }

    /** Encrypts a text; the same text gives another result every time. Returns Base64. */
    public String encrypt(String context, String text) {
        return Base64.getEncoder().encodeToString(encrypt(context, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What {@link #encrypt(String, String)} was given.
     *
     * @throws IllegalStateException if key or context differ, or the value was altered
     */
    public String decrypt(String context, String encrypted) {
        byte[] sealed;
        try {
            sealed = Base64.getDecoder().decode(encrypted);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("密文不是 Base64 文本", e);
        }
        return new String(decrypt(context, sealed), StandardCharsets.UTF_8);
    }

    /** Encrypts bytes, for instance an uploaded file. */
    public byte[] encrypt(String context, byte[] plain) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, iv, context).doFinal(plain);
            return ByteBuffer.allocate(1 + IV_BYTES + sealed.length)
                    .put(VERSION)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("加密失败", e);
        }
    }

    /**
     * What {@link #encrypt(String, byte[])} was given.
     *
     * @throws IllegalStateException if key or context differ, or the value was altered
     */
    public byte[] decrypt(String context, byte[] encrypted) {
        if (encrypted.length < 1 + IV_BYTES + TAG_BYTES || encrypted[0] != VERSION) {
            throw new IllegalStateException("密文格式不对");
        }
        var buffer = ByteBuffer.wrap(encrypted, 1, encrypted.length - 1);
        var iv = new byte[IV_BYTES];
        var sealed = new byte[encrypted.length - 1 - IV_BYTES];
        buffer.get(iv).get(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, iv, context).doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("密文无法解开：密钥或用途不符，或内容被改动", e);
        }
    }

    /** HMAC-SHA256 (32 bytes) with a key of its own: finds equal values, such as identity numbers, without decrypting. */
    public byte[] mac(String text) {
        return hmac(macKey, text.getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] iv, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BYTES * 8, iv));
        cipher.updateAAD(new byte[] {VERSION});
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** One block of HKDF-Expand (RFC 5869); the master key is already uniform. */
    private static byte[] derive(byte[] key, String label) {
        return hmac(new SecretKeySpec(key, "HmacSHA256"), (label + "\u0001").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] data) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 不可用", e);
        }
    }
}
