package io.disclosuredesk.portal;

import io.disclosuredesk.portal.RefusedFileException.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The digest of a file somebody wants checked. Its bytes are read once and forgotten; nothing looks inside, so there is nothing a
 * hostile file could break. Only the first bytes are held against what a PDF or OFD file begins with.
 */
final class Fingerprint {

    /** Longest file taken, in bytes. */
    static final long LONGEST = 20L * 1024 * 1024;

    private static final String PDF = "255044462d"; // %PDF-
    private static final String OFD = "504b0304"; // an OFD file is a zip archive
    private static final int HEAD = 5;
    private static final int CHUNK = 64 * 1024;

    private Fingerprint() {}

    /**
     * SHA-256 in lower-case hexadecimal.
     *
     * @throws RefusedFileException if it cannot be a letter of ours: empty, too large, neither PDF nor OFD
     */
    static String of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new RefusedFileException(Fault.EMPTY);
        }
        if (file.getSize() > LONGEST) {
            throw new RefusedFileException(Fault.TOO_LARGE);
        }
        try (var bytes = file.getInputStream()) {
            var head = bytes.readNBytes(HEAD);
            var begins = HexFormat.of().formatHex(head);
            if (!begins.equals(PDF) && !begins.startsWith(OFD)) {
                throw new RefusedFileException(Fault.WRONG_TYPE);
            }
            return digest(head, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] head, InputStream rest) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(head);
            var chunk = new byte[CHUNK];
            for (var n = rest.read(chunk); n >= 0; n = rest.read(chunk)) {
                digest.update(chunk, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
