package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** The one signature of a file: found by hand in the dictionary, judged by BouncyCastle over the bytes it claims. */
public final class SignatureInFile {
    private final byte[] file;
    private final PdfDictionary dictionary;
    private final int page;
    private final Rectangle place;
    private final long[] range;
    private final CMSSignedData cms;
    private final SignerInformation signer;
    private final X509CertificateHolder holder;

    private SignatureInFile(byte[] file, PdfDictionary annotation, int page) throws CMSException, IOException {
        this.file = file;
        dictionary = annotation.getAsDictionary(PdfName.V);
        place = annotation.getAsRectangle(PdfName.Rect);
        this.page = page;
        range = dictionary.getAsArray(PdfName.ByteRange).toLongArray();
        var signed = new ByteArrayOutputStream();
        signed.write(file, (int) range[0], (int) range[1]);
        signed.write(file, (int) range[2], (int) range[3]);
        cms = new CMSSignedData(
                new CMSProcessableByteArray(signed.toByteArray()),
                new ByteArrayInputStream(dictionary.getAsString(PdfName.Contents).getValueBytes()));
        signer = cms.getSignerInfos().getSigners().iterator().next();
        holder = cms.getCertificates().getMatches(null).stream()
                .filter(signer.getSID()::match)
                .findFirst()
                .orElseThrow();
    }

    public static SignatureInFile of(byte[] file) {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                for (var annotation : pdf.getPage(page).getAnnotations()) {
                    if (PdfName.Sig.equals(annotation.getPdfObject().getAsName(PdfName.FT))) {
                        return new SignatureInFile(file, annotation.getPdfObject(), page);
                    }
                }
            }
            throw new AssertionError("no signature");
        } catch (IOException | CMSException e) {
            throw new AssertionError(e);
        }
    }

    /** From the first to the last byte, the hole being the signature's own hex digits. */
    boolean coversAllButItself() {
        return range.length == 4
                && range[0] == 0
                && file[(int) range[1]] == '<'
                && file[(int) range[2] - 1] == '>'
                && range[2] - range[1]
                        == 2 + 2L * dictionary.getAsString(PdfName.Contents).getValueBytes().length
                && range[2] + range[3] == file.length;
    }

    public boolean isValid() {
        try {
            return signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider(SealKeys.BC).build(holder));
        } catch (CMSException e) {
            return false; // another digest than the signed one
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public X509Certificate certificate() {
        try {
            return new JcaX509CertificateConverter().setProvider(SealKeys.BC).getCertificate(holder);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String digestAlgorithm() {
        return signer.getDigestAlgOID();
    }

    boolean hasSigningTime() {
        return signer.getSignedAttributes().get(CMSAttributes.signingTime) != null;
    }

    /** Whether the digest of the certificate is among what is signed: nobody can pass another one off as the signer's. */
    boolean bindsItsCertificate() {
        try {
            var attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
            var bound = SigningCertificateV2.getInstance(
                            attribute.getAttrValues().getObjectAt(0))
                    .getCerts()[0];
            var algorithm = bound.getHashAlgorithm().getAlgorithm().getId();
            var digest = MessageDigest.getInstance(algorithm, SealKeys.BC);
            return Arrays.equals(bound.getCertHashObject().getOctets(), digest.digest(holder.getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The time of a valid stamp over this signature's value. */
    Optional<Instant> timestamp() {
        var unsigned = signer.getUnsignedAttributes();
        var attribute = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return Optional.empty();
        }
        try {
            var token = new TimeStampToken(new CMSSignedData(
                    attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
            var info = token.getTimeStampInfo();
            var digest = MessageDigest.getInstance(
                            info.getMessageImprintAlgOID().getId(), SealKeys.BC)
                    .digest(signer.getSignature());
            var server = token.getCertificates().getMatches(null).stream()
                    .filter(token.getSID()::match)
                    .findFirst()
                    .orElseThrow();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(SealKeys.BC).build(server));
            return Arrays.equals(info.getMessageImprintDigest(), digest)
                    ? Optional.of(info.getGenTime().toInstant())
                    : Optional.empty();
        } catch (GeneralSecurityException | IOException | CMSException | TSPException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    String text(String key) {
        return dictionary.getAsString(new PdfName(key)).toUnicodeString();
    }

    /** What may still be done to the file: 1 is nothing. */
    int permission() {
        return dictionary
                .getAsArray(PdfName.Reference)
                .getAsDictionary(0)
                .getAsDictionary(PdfName.TransformParams)
                .getAsNumber(PdfName.P)
                .intValue();
    }

    public int page() {
        return page;
    }

    /** The middle of its seal, in points from the lower left corner of the page. */
    public float[] centre() {
        return new float[] {place.getX() + place.getWidth() / 2, place.getY() + place.getHeight() / 2};
    }
}
