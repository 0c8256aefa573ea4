package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The twin of a letter as OFD (GB/T 33190-2016): the same glyphs at the same places, with real text and embedded fonts. It
 * shows the seal but carries no signature; the PDF it names by digest is the original.
 */
public final class OfdTwin {
    /** Not the time of day: the same letter gives the same bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final Pattern DATE = Pattern.compile("D:(\\d{4})(\\d{2})(\\d{2}).*");

    private OfdTwin() {}

    /**
     * The twin of a finished PDF, sealed or not; the same bytes for the same PDF.
     *
     * @throws IllegalStateException in Chinese, if the PDF holds what cannot be written (a clipping path, a pattern, a font
     *     without outlines); no letter of the typesetter does
     * @throws UncheckedIOException if the bytes are no PDF
     */
    public static byte[] of(byte[] pdf) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            OfdResources resources = new OfdResources();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(OfdPage.xml(document.getPage(page), resources));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                put(zip, "OFD.xml", root(document, sha256(pdf)));
                put(zip, "Doc_0/Document.xml", tree(document, resources, pages.size()));
                put(zip, "Doc_0/PublicRes.xml", resources.xml());
                for (int page = 0; page < pages.size(); page++) {
                    put(zip, "Doc_0/" + location(page), pages.get(page));
                }
                for (var file : resources.files().entrySet()) {
                    put(zip, "Doc_0/Res/" + file.getKey(), file.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String root(PdfDocument document, String digest) {
        var info = document.getDocumentInfo();
        String created = info.getMoreInfo(PdfName.CreationDate.getValue());
        StringBuilder out = new StringBuilder(OfdXml.HEAD).append("<ofd:OFD").append(OfdXml.NAMESPACE);
        out.append(" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>");
        element(out, "DocID", digest.substring(0, 32));
        element(out, "Title", info.getTitle());
        element(out, "Author", info.getAuthor());
        element(out, "Subject", info.getSubject());
        Matcher date = DATE.matcher(created == null ? "" : created);
        element(out, "CreationDate", date.matches() ? date.replaceFirst("$1-$2-$3") : null);
        element(out, "Creator", "Disclosure Desk");
        out.append("<ofd:CustomDatas><ofd:CustomData Name=\"Language\">zh-CN</ofd:CustomData>");
        out.append("<ofd:CustomData Name=\"PDF-SHA256\">").append(digest).append("</ofd:CustomData>");
        out.append("</ofd:CustomDatas></ofd:DocInfo>");
        element(out, "DocRoot", "Doc_0/Document.xml");
        return out.append("</ofd:DocBody></ofd:OFD>").toString();
    }

    private static void element(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            out.append("<ofd:").append(name).append('>').append(OfdXml.text(value));
            out.append("</ofd:").append(name).append('>');
        }
    }

    private static String tree(PdfDocument document, OfdResources resources, int pages) {
        StringBuilder list = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            list.append("<ofd:Page ID=\"").append(resources.nextId());
            list.append("\" BaseLoc=\"").append(location(page)).append("\"/>");
        }
        return OfdXml.HEAD + "<ofd:Document" + OfdXml.NAMESPACE + "><ofd:CommonData><ofd:MaxUnitID>"
                + resources.lastId() + "</ofd:MaxUnitID><ofd:PageArea>"
                + OfdXml.sheet(document.getPage(1).getMediaBox())
                + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>" + list
                + "</ofd:Pages></ofd:Document>";
    }

    private static String location(int page) {
        return "Pages/Page_" + page + "/Content.xml";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
