package io.disclosuredesk.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Files as parts of a mail. The library writes names in the machine's character set, in which Chinese may not exist. */
final class MailParts {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Each byte takes three characters in a line that may have 998 (RFC 5322): the names of a hundred usual characters fit. */
    private static final int LONGEST_NAME = 306;

    private MailParts() {}

    /**
     * The part for a file: the name as RFC 2231 has it, and once more as encoded words (RFC 2047) for programs that never
     * learned that.
     */
    static MimeBodyPart of(String fileName, String mediaType, byte[] content) throws MessagingException {
        var name = cut(fileName);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, mediaType)));
        var parameters = new ParameterList();
        parameters.set("filename", name, UTF_8);
        part.setHeader("Content-Disposition", new ContentDisposition(Part.ATTACHMENT, parameters).toString());
        part.setHeader("Content-Type", mediaType + ";\r\n name=\"" + encoded(name) + "\"");
        return part;
    }

    /** The end of a name that is too long: the extension is there. */
    private static String cut(String name) {
        var kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            kept = kept.substring(kept.offsetByCodePoints(0, 1));
        }
        return kept;
    }

    private static String encoded(String name) {
        try {
            return MimeUtility.encodeText(name, UTF_8, "B");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }
}
