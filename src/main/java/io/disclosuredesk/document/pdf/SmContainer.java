package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.signatures.IExternalSignatureContainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The signature of an SM2 key, which the PDF library does not know: a CMS of our own, in the profile of PAdES (the
 * signing certificate's digest is signed, the time stands in the PDF), time-stamped where a server is set.
 */
record SmContainer(
        SigningKey key,
        BouncyCastleProvider provider,
        @Nullable TimestampServer timestamps) implements IExternalSignatureContainer {

    @Override
    public byte[] sign(InputStream data) throws GeneralSecurityException {
        try {
            var generator = new CMSSignedDataGenerator();
            var signerInfo = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                    .setProvider(provider)
                    .build());
            signerInfo.setSignedAttributeGenerator(
                    parameters -> new DefaultSignedAttributeTableGenerator(signedAttributes())
                            .getAttributes(parameters)
                            .remove(CMSAttributes.signingTime));
            generator.addSignerInfoGenerator(signerInfo.build(
                    new JcaContentSignerBuilder(key.algorithm().whole)
                            .setProvider(key.provider())
                            .build(key.key()),
                    key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            var signed = generator.generate(new CMSProcessableByteArray(readAll(data)), false);
            return (timestamps == null ? signed : stamped(signed, timestamps)).getEncoded();
        } catch (CMSException | OperatorCreationException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    @Override
    public void modifySigningDictionary(PdfDictionary dictionary) {
        dictionary.put(PdfName.Filter, PdfName.Adobe_PPKLite);
        dictionary.put(PdfName.SubFilter, PdfName.ETSI_CAdES_DETACHED);
    }

    private AttributeTable signedAttributes() {
        try {
            var sm3 = new AlgorithmIdentifier(GMObjectIdentifiers.sm3);
            var digest = MessageDigest.getInstance("SM3", provider)
                    .digest(key.certificate().getEncoded());
            var signing = new SigningCertificateV2(new ESSCertIDv2(sm3, digest));
            return new AttributeTable(
                    new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signing)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the token over the signature's value as an unsigned attribute (RFC 3161 appendix A). */
    private static CMSSignedData stamped(CMSSignedData signed, TimestampServer timestamps)
            throws GeneralSecurityException, IOException {
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token(timestamps, signer.getSignature()))));
        var stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(stamped)));
    }

    private static ASN1Primitive token(TimestampServer timestamps, byte[] signature)
            throws GeneralSecurityException, IOException {
        var imprint = timestamps.getMessageDigest().digest(signature);
        return ASN1Primitive.fromByteArray(timestamps.getTimeStampToken(imprint));
    }

    /** By hand: the stream's own {@code readAllBytes} gives other bytes than those the signature must cover. */
    private static byte[] readAll(InputStream data) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int n = data.read(buffer); n > 0; n = data.read(buffer)) {
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }
}
