package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.OfdXml.MM;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the pages of an OFD file share: its fonts and images, and the numbers that no two of its objects share. */
final class OfdResources {
    private final IdentityHashMap<PdfDictionary, OfdFont> fonts = new IdentityHashMap<>();
    /** In the order of their first use. */
    private final Map<OfdFont, String> written = new LinkedHashMap<>();

    private final IdentityHashMap<PdfStream, Integer> images = new IdentityHashMap<>();
    private final Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    private int lastId;

    int nextId() {
        return ++lastId;
    }

    OfdFont font(PdfFont font) {
        return fonts.computeIfAbsent(font.getPdfObject(), dictionary -> {
            OfdFont added = new OfdFont(nextId(), dictionary);
            written.put(added, added.fileName());
            return added;
        });
    }

    /** The image's element; its file is kept once, however often it is drawn. */
    String imageXml(ImageRenderInfo info, double pageHeight) {
        PdfStream stream = info.getImage().getPdfObject();
        int image = images.computeIfAbsent(stream, s -> {
            int id = nextId();
            pictures.put(id, OfdImage.png(info.getImage()));
            return id;
        });
        Matrix matrix = info.getImageCtm();
        OfdBox box = new OfdBox();
        for (int corner = 0; corner < 4; corner++) {
            double x = corner & 1;
            double y = corner >> 1;
            box.add(OfdXml.x(matrix, x, y) * MM, (pageHeight - OfdXml.y(matrix, x, y)) * MM);
        }
        // the unit square hangs from its upper left corner, which is the PDF's upper left one
        double left = OfdXml.x(matrix, 0, 1) * MM - box.left();
        double top = (pageHeight - OfdXml.y(matrix, 0, 1)) * MM - box.top();
        String placed = OfdXml.matrix(
                matrix.get(Matrix.I11) * MM,
                -matrix.get(Matrix.I12) * MM,
                -matrix.get(Matrix.I21) * MM,
                matrix.get(Matrix.I22) * MM,
                left,
                top);
        float opacity = info.getGraphicsState().getFillOpacity();
        String alpha = opacity < 1 ? " Alpha=\"" + Math.round(opacity * 255) + '"' : "";
        return "<ofd:ImageObject ID=\"" + nextId() + '"' + box.attribute() + alpha + " CTM=\"" + placed
                + "\" ResourceID=\"" + image + "\"/>\n";
    }

    /** The files of fonts and images by their names, in the order of their first use. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        written.forEach((font, name) -> files.put(name, font.file()));
        pictures.forEach((id, png) -> files.put(imageName(id), png));
        return files;
    }

    String xml() {
        StringBuilder out = new StringBuilder(OfdXml.HEAD).append("<ofd:Res").append(OfdXml.NAMESPACE);
        out.append(" BaseLoc=\"Res\">");
        if (!written.isEmpty()) {
            out.append("<ofd:Fonts>");
            written.forEach((font, file) -> out.append("<ofd:Font ID=\"")
                    .append(font.id)
                    .append("\" FontName=\"")
                    .append(font.name)
                    .append("\" FamilyName=\"")
                    .append(font.name)
                    .append("\" Charset=\"unicode\"><ofd:FontFile>")
                    .append(file)
                    .append("</ofd:FontFile></ofd:Font>"));
            out.append("</ofd:Fonts>");
        }
        if (!pictures.isEmpty()) {
            out.append("<ofd:MultiMedias>");
            pictures.keySet()
                    .forEach(id -> out.append("<ofd:MultiMedia ID=\"")
                            .append(id)
                            .append("\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>")
                            .append(imageName(id))
                            .append("</ofd:MediaFile></ofd:MultiMedia>"));
            out.append("</ofd:MultiMedias>");
        }
        return out.append("</ofd:Res>").toString();
    }

    private static String imageName(int id) {
        return "image_" + id + ".png";
    }

    int lastId() {
        return lastId;
    }
}
