package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a letter in reading order, one line for each paragraph, heading or row of a table however it was broken into
 * printed lines; what is no part of the text (a folio, say) is left out.
 */
public final class LetterWords {

    private final List<Row> rows = new ArrayList<>();

    /** A paragraph, or the cells of a row. */
    private static final class Row {
        final Object owner;
        final List<Object> cells = new ArrayList<>();
        final List<StringBuilder> texts = new ArrayList<>();

        Row(Object owner) {
            this.owner = owner;
        }

        void add(Object cell, String text) {
            int i = cells.indexOf(cell);
            if (i < 0) {
                cells.add(cell);
                texts.add(new StringBuilder());
                i = cells.size() - 1;
            }
            texts.get(i).append(text);
        }

        @Override
        public String toString() {
            return texts.stream().map(text -> text.toString().strip()).collect(Collectors.joining(" | "));
        }
    }

    private LetterWords() {}

    /** All lines, each ended by a line break. */
    public static String of(byte[] file) {
        var words = new LetterWords();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                new PdfCanvasProcessor(words.new Listener(pdf, page)).processPageContent(pdf.getPage(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    private final class Listener implements IEventListener {
        private final PdfDocument pdf;
        private final int page;

        Listener(PdfDocument pdf, int page) {
            this.pdf = pdf;
            this.page = page;
        }

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            TextRenderInfo text = (TextRenderInfo) data;
            boolean artifact = text.getCanvasTagHierarchy().stream()
                    .anyMatch(tag -> tag.getRole().equals(PdfName.Artifact));
            if (artifact || text.getMcid() < 0) {
                return;
            }
            var content =
                    pdf.getStructTreeRoot().findMcrByMcid(pdf.getPage(page).getPdfObject(), text.getMcid());
            IStructureNode cell = block(content.getParent());
            IStructureNode row = cell.getParent() != null
                            && PdfName.TR.equals(cell.getParent().getRole())
                    ? cell.getParent()
                    : cell;
            Object owner = ((PdfStructElem) row).getPdfObject();
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || last.owner != owner) {
                last = new Row(owner);
                rows.add(last);
            }
            last.add(((PdfStructElem) cell).getPdfObject(), text.getText());
        }

        /** The cell or paragraph that it stands in. */
        private static IStructureNode block(IStructureNode node) {
            for (IStructureNode up = node; up instanceof PdfStructElem; up = up.getParent()) {
                if (PdfName.TD.equals(up.getRole()) || PdfName.TH.equals(up.getRole())) {
                    return up;
                }
            }
            return node;
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT);
        }
    }
}
