package io.disclosuredesk.document.pdf;

import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import java.security.GeneralSecurityException;
import java.security.Signature;
import org.jspecify.annotations.Nullable;

/** Signs with an RSA or elliptic curve key through the key's own provider, which need not be installed in the machine. */
record KeySignature(SigningKey key) implements IExternalSignature {

    @Override
    public String getDigestAlgorithmName() {
        return key.algorithm().digest;
    }

    @Override
    public String getSignatureAlgorithmName() {
        return key.algorithm().signature;
    }

    @Override
    public @Nullable ISignatureMechanismParams getSignatureMechanismParameters() {
        return null;
    }

    @Override
    public byte[] sign(byte[] message) throws GeneralSecurityException {
        var signature = Signature.getInstance(key.algorithm().whole, key.provider());
        signature.initSign(key.key());
        signature.update(message);
        return signature.sign();
    }
}
