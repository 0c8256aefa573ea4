package io.disclosuredesk.ofdreader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ofdrw.converter.ImageMaker;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.OFDReader;

/** An OFD file and the PDF it was made from, as two readers see them. */
record Twin(Path ofd, Path pdf) {
    /** Pixels of a millimetre. */
    static final int SCALE = 4;

    static List<Twin> all(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".ofd"))
                    .sorted()
                    .map(file -> new Twin(file, Path.of(file.toString().replaceFirst("ofd$", "pdf"))))
                    .toList();
        }
    }

    CT_DocInfo info() throws IOException {
        try (var reader = new OFDReader(ofd)) {
            return reader.getOFDDir().getOfd().getDocBody().getDocInfo();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** The text of each page's body without blanks; the seal is not part of it. */
    List<String> ofdText() throws IOException {
        try (var reader = new OFDReader(ofd)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(reader.getPage(page).getContent().getLayers().stream()
                        .filter(layer -> layer.getType() == Type.Body)
                        .map(Twin::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""));
            }
            return pages;
        }
    }

    private static String text(CT_Layer layer) {
        return layer.getPageBlocks().stream()
                .filter(TextObject.class::isInstance)
                .flatMap(block -> ((TextObject) block).getTextCodes().stream())
                .map(TextCode::getContent)
                .collect(Collectors.joining());
    }

    List<String> pdfText() throws IOException {
        try (var document = PDDocument.load(pdf.toFile())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s", ""));
            }
            return pages;
        }
    }

    List<BufferedImage> ofdPictures() throws IOException {
        try (var reader = new OFDReader(ofd)) {
            var maker = new ImageMaker(reader, SCALE);
            maker.setPPM(SCALE);
            var pages = new ArrayList<BufferedImage>();
            for (int page = 0; page < maker.pageSize(); page++) {
                pages.add(maker.makePage(page));
            }
            return pages;
        }
    }

    List<BufferedImage> pdfPictures() throws IOException {
        try (var document = PDDocument.load(pdf.toFile())) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, SCALE * 25.4f));
            }
            return pages;
        }
    }

    /** A copy in which the line of the first page that begins with these words stands lower. */
    Twin lowered(Path directory, String words, double millimetres) throws IOException {
        var copy = Files.copy(ofd, directory.resolve("lowered.ofd"));
        try (var zip = FileSystems.newFileSystem(copy)) {
            var page = zip.getPath("Doc_0/Pages/Page_0/Content.xml");
            var place = Pattern.compile("(?<= Y=\")[0-9.]+(?=\"[^>]*>" + words + ")").matcher(Files.readString(page));
            if (!place.find()) {
                throw new IllegalArgumentException("no such line: " + words);
            }
            Files.writeString(
                    page, place.replaceFirst(String.valueOf(Double.parseDouble(place.group()) + millimetres)));
        }
        return new Twin(copy, pdf);
    }

    @Override
    public String toString() {
        return ofd.getFileName().toString();
    }
}
