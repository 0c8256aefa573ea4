package io.disclosuredesk.document.pdf;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys as an organ might hold them, made anew, certified by themselves for 2026. */
public final class SealKeys {
    public static final BouncyCastleProvider BC = new BouncyCastleProvider();
    public static final Instant FROM = Instant.parse("2025-12-31T16:00:00Z");
    public static final Instant UNTIL = Instant.parse("2026-12-31T15:59:59Z");

    private SealKeys() {}

    public static SigningKey rsa() {
        return key("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA", false);
    }

    public static SigningKey ecdsa() {
        return key("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA", false);
    }

    public static SigningKey sm2() {
        return key("EC", new ECGenParameterSpec("sm2p256v1"), "SM3withSM2", false);
    }

    /** For a time stamp server. */
    public static SigningKey timestamping() {
        return key("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA", true);
    }

    /** A PKCS#12 file with these keys, each under its name. */
    public static Path store(Path directory, String password, Map<String, SigningKey> keys) {
        try {
            var store = KeyStore.getInstance("PKCS12", BC);
            store.load(null, null);
            for (var entry : keys.entrySet()) {
                var key = entry.getValue();
                store.setKeyEntry(entry.getKey(), key.key(), null, key.chain().toArray(Certificate[]::new));
            }
            var file = Files.createTempFile(directory, "seal", ".p12");
            try (var out = Files.newOutputStream(file)) {
                store.store(out, password.toCharArray());
            }
            return file;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SigningKey key(String kind, AlgorithmParameterSpec size, String signature, boolean timestamping) {
        try {
            var generator = KeyPairGenerator.getInstance(kind, BC);
            generator.initialize(size);
            KeyPair pair = generator.generateKeyPair();
            var name = new X500Name("CN=云州市自然资源和规划局,O=云州市自然资源和规划局,C=CN");
            var certificate = new JcaX509v3CertificateBuilder(
                    name, BigInteger.valueOf(20260101), Date.from(FROM), Date.from(UNTIL), name, pair.getPublic());
            certificate.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            if (timestamping) {
                certificate.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            var signer = new JcaContentSignerBuilder(signature).setProvider(BC).build(pair.getPrivate());
            return new SigningKey(
                    pair.getPrivate(),
                    List.of(new JcaX509CertificateConverter()
                            .setProvider(BC)
                            .getCertificate(certificate.build(signer))),
                    BC);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
