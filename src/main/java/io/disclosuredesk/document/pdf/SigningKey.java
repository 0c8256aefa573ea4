package io.disclosuredesk.document.pdf;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The organ's key: private part, certificates with its own first, and who computes with it. The private part of a key in a
 * device is a handle only its provider understands.
 *
 * @param chain the key's certificate, then those of its issuers as far as they are known
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain, Provider provider) {

    /** How it signs. */
    public enum Algorithm {
        RSA("SHA-256", "RSA", "SHA256withRSA"),
        ECDSA("SHA-256", "ECDSA", "SHA256withECDSA"),
        /** 国密: SM3 with SM2 (GB/T 32918); few readers of PDF know it. */
        SM2("SM3", "SM2", "SM3withSM2");

        final String digest;
        final String signature;
        final String whole;

        Algorithm(String digest, String signature, String whole) {
            this.digest = digest;
            this.signature = signature;
            this.whole = whole;
        }

        /** What a person reads: digest and signature. */
        public String label() {
            return digest + "/" + signature;
        }

        /** The name the security providers know it by. */
        public String signatureName() {
            return whole;
        }
    }

    /** @throws IllegalArgumentException in Chinese, when there is no certificate or the kind of key is not supported */
    public SigningKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("印章密钥没有证书。");
        }
        algorithmOf(chain.get(0));
    }

    /** The key's own certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** How it signs, by the kind of its public part. */
    public Algorithm algorithm() {
        return algorithmOf(certificate());
    }

    private static Algorithm algorithmOf(X509Certificate certificate) {
        var info = SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded());
        var kind = certificate.getPublicKey().getAlgorithm();
        if (kind.equals("RSA")) {
            return Algorithm.RSA;
        }
        var curve = info.getAlgorithm().getParameters();
        if (curve instanceof ASN1ObjectIdentifier id && id.equals(GMObjectIdentifiers.sm2p256v1)) {
            return Algorithm.SM2;
        }
        if (certificate.getPublicKey() instanceof ECPublicKey) {
            return Algorithm.ECDSA;
        }
        throw new IllegalArgumentException("印章密钥的类型是" + kind + "，只支持 RSA、ECDSA 和 SM2。");
    }
}
