package io.disclosuredesk.security;

/** Stand-in until the real one is merged. */
public class FieldCipher {
    public String encrypt(String plain, String context) {
        return plain;
    }

    public String decrypt(String sealed, String context) {
        return sealed;
    }

    public byte[] encrypt(byte[] plain, String context) {
        return plain;
    }

    public byte[] decrypt(byte[] sealed, String context) {
        return sealed;
    }

    public byte[] mac(String text) {
        return new byte[32];
    }
}
