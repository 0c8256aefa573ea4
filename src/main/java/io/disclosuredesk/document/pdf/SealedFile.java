package io.disclosuredesk.document.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * Seals a letter's file: the organ's seal as the face of a signature over the whole file, after which nothing may change
 * (PAdES baseline B-B, B-T with a time stamp). The bytes of the letter stay as they are; the seal is appended.
 */
public final class SealedFile {
    /** The name of the signature field. */
    static final String FIELD = "organSeal";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Room for the certificates and a time stamp of an SM2 signature, in bytes. */
    private static final int CONTAINER = 16_384;

    private SealedFile() {}

    /**
     * What the signature says.
     *
     * @param reason what is sealed
     * @param location where the organ is
     * @param at when, by the organ's clock; a time stamp proves it, this alone does not
     */
    public record Statement(String reason, String location, Instant at) {}

    /**
     * The sealed file.
     *
     * @param letter a file as the typesetter made it, not yet signed
     * @param timestamps an RFC 3161 server; null for a signature without a time stamp
     * @throws SealFailedException in Chinese, when the key, its device or the time stamp server fails
     * @throws UnprintableCharacterException in Chinese, when no font has one of the seal's characters
     */
    public static byte[] of(
            byte[] letter,
            SealPlace place,
            SealFace face,
            SigningKey key,
            Statement statement,
            @Nullable URI timestamps) {
        var sealed = new ByteArrayOutputStream(letter.length + (1 << 16));
        try (var reader = new PdfReader(new ByteArrayInputStream(letter))) {
            var signer = new PdfSigner(reader, sealed, new StampingProperties().useAppendMode());
            signer.setSignerProperties(properties(place, face, statement));
            var field = signer.getSignatureField();
            field.setAlternativeName(name(face));
            field.setSignatureAppearanceLayer(SealDrawing.of(signer.getDocument(), face, place.diameter()));
            var server = timestamps == null ? null : new TimestampServer(timestamps);
            if (key.algorithm() == SigningKey.Algorithm.SM2) {
                signer.signExternalContainer(new SmContainer(key, new BouncyCastleProvider(), server), CONTAINER);
            } else {
                signer.signDetached(
                        new KeySignature(key),
                        key.chain().toArray(Certificate[]::new),
                        null,
                        null,
                        server,
                        0,
                        PdfSigner.CryptoStandard.CADES);
            }
        } catch (GeneralSecurityException | IOException | PdfException e) {
            if (e.getCause() instanceof SealFailedException known) {
                throw known; // the library wraps what its time stamp client throws
            }
            throw new SealFailedException("印章密钥没有签出有效的签名（" + e.getMessage() + "），本件没有用印。请检查印章密钥或者密码设备是否可用。", e);
        }
        return sealed.toByteArray();
    }

    private static SignerProperties properties(SealPlace place, SealFace face, Statement statement) {
        float radius = place.diameter() / 2;
        // its own content would be drawn over the seal, and must not be empty
        var appearance = new SignatureFieldAppearance(FIELD).setContent(" ");
        appearance.getAccessibilityProperties().setAlternateDescription(name(face));
        return new SignerProperties()
                .setFieldName(FIELD)
                .setPageNumber(place.page())
                .setPageRect(new Rectangle(place.x() - radius, place.y() - radius, place.diameter(), place.diameter()))
                .setSignatureAppearance(appearance)
                .setReason(statement.reason())
                .setLocation(statement.location())
                .setSignatureCreator("Disclosure Desk")
                .setClaimedSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(statement.at(), ZONE)))
                .setCertificationLevel(AccessPermissions.NO_CHANGES_PERMITTED);
    }

    private static String name(SealFace face) {
        return face.organ() + "电子印章";
    }
}
