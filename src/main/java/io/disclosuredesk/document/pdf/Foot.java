package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.MM;
import static io.disclosuredesk.document.pdf.Grid.SIZE_4;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import com.itextpdf.kernel.colors.ColorConstants;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Format;
import io.disclosuredesk.document.letter.Letter.Imprint;
import io.disclosuredesk.document.letter.Letter.Verification;
import io.disclosuredesk.document.pdf.Row.Code;
import io.disclosuredesk.document.pdf.Row.Rule;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands at the foot of the last page: the code of the verification page, and 版记 below it. */
final class Foot {
    private static final float CODE = 22 * MM;
    private static final float SMALL = 9;
    private static final float SMALL_PITCH = 14;
    private static final float AIR = 3 * MM;
    /** A line of 版记. */
    private static final float PITCH = 8 * MM;

    private static final float THICK = 0.35f * MM;
    private static final float THIN = 0.25f * MM;

    private final Element root;
    private final List<Span> spans = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Code code;
    /** Where the next line of 版记 begins; the end of it in the end. */
    private float y;

    private Foot(Element root) {
        this.root = root;
    }

    /**
     * @param beside whether the code goes beside 署名, above a note, which saves its room
     * @throws IllegalArgumentException in Chinese, when 版记 would fill half a page
     */
    static void set(Galley galley, Element root, Letter letter, boolean beside) {
        Foot foot = new Foot(root);
        float wide = letter.verification() == null ? 0 : foot.verification(letter.verification());
        float top = foot.y;
        if (beside && foot.joins(galley, wide)) {
            top = 0;
        }
        Imprint imprint = letter.imprint();
        if (imprint != null) {
            foot.imprint(imprint, letter.format() == Format.CORRESPONDENCE);
        }
        float height = foot.y;
        if (height == 0) {
            return;
        }
        if (height - top > Grid.HEIGHT / 2) {
            throw new IllegalArgumentException("抄送机关太多，版记占了半页以上，请删减。");
        }
        boolean isBelowSeal = letter.sealed()
                && letter.note() == null
                && letter.annexes().stream().allMatch(annex -> annex.body().isEmpty());
        if (height > top && isBelowSeal) {
            // the lower part of the seal
            galley.blank(1);
        }
        // the rows beside which the code finds room
        float free = 0;
        int row = galley.size();
        while (row > 0 && free < top && galley.rows.get(row - 1).isFree(wide)) {
            free += galley.rows.get(--row).height();
        }
        float needed = height - Math.min(free, top);
        // never alone on a page
        galley.glueFrom(Math.max(0, Math.min(row, galley.size() - 3)));
        galley.add(foot.on(Row.of(needed).at(Row.Place.FOOT).ruled(foot.rules), foot.y - needed));
    }

    /** Puts the code above the last lines, if the lines above those leave it room; gives back whether they do. */
    private boolean joins(Galley galley, float wide) {
        int last = galley.size();
        while (last > 0 && !galley.rows.get(last - 1).isFree(wide)) {
            last--;
        }
        float free = 0;
        for (int row = last;
                row > 0 && free < y + MM && galley.rows.get(row - 1).isFree(wide);
                row--) {
            free += galley.rows.get(row - 1).height();
        }
        if (last == galley.size() || free < y + MM) {
            return false;
        }
        galley.rows.set(last, on(galley.rows.get(last), y + MM));
        spans.clear();
        code = null;
        y = 0;
        return true;
    }

    /** The row with what is here, so much higher. */
    private Row on(Row row, float up) {
        List<Span> all = new ArrayList<>(row.spans());
        spans.forEach(s -> all.add(Span.of(s.element(), s.role(), s.text(), s.size(), s.x(), s.y() - up)));
        List<Rule> raised = row.rules().stream()
                .map(r -> new Rule(r.x(), r.width(), r.y() - up, r.thickness(), r.colour()))
                .toList();
        Code here =
                code == null ? null : new Code(code.element(), code.modules(), code.x(), code.y() - up, code.side());
        return new Row(row.height(), List.copyOf(all), raised, row.place(), row.glued(), row.frame(), here);
    }

    /** Gives back how much of the width it takes. */
    private float verification(Verification verification) {
        String typed = grouped(verification.code());
        Element figure = root.add("Figure");
        figure.alternative = "验真二维码，核验码" + typed + "，用于在本机关网站核验本文书的真伪";
        code = new Code(figure, QrCode.of(verification.url()), 0, AIR, CODE);
        float x = CODE + AIR;
        float bottom = AIR + CODE;
        Element caption = root.add("P");
        spans.add(Span.of(caption, Role.HEI, "扫码验真", SMALL, x, bottom - SMALL_PITCH - 0.12f * SMALL));
        spans.add(Span.of(caption, Role.TEXT, typed, SMALL, x, bottom - 0.12f * SMALL));
        y = bottom;
        return x + Fonts.width(Role.TEXT, typed, SMALL) + AIR;
    }

    /** In groups of four, as people read and type them. */
    private static String grouped(String code) {
        return code.replaceAll("[\\s-]", "").replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** @param plain 信函格式: neither 印发机关 nor lines */
    private void imprint(Imprint imprint, boolean plain) {
        boolean hasOffice = !plain && imprint.office() != null;
        if (imprint.copies().isEmpty() && !hasOffice) {
            return;
        }
        y += AIR;
        if (!plain) {
            rule(THICK);
        }
        if (!imprint.copies().isEmpty()) {
            copies(imprint.copies().stream().collect(Collectors.joining("，", "", "。")));
        }
        if (hasOffice) {
            if (!imprint.copies().isEmpty()) {
                rule(THIN);
            }
            office(imprint);
        }
        if (!plain) {
            rule(THICK);
        }
    }

    private void copies(String names) {
        String label = "抄送：";
        float x = SIZE_4 + Fonts.width(Role.TEXT, label, SIZE_4);
        Element element = root.add("P");
        line(element, label, SIZE_4);
        for (String line : lines(names, WIDTH - SIZE_4 - x)) {
            line(element, line, x);
            y += PITCH;
        }
    }

    private void office(Imprint imprint) {
        String date = imprint.printedOn() == null ? "" : Manuscript.date(imprint.printedOn()) + "印发";
        float dateWidth = Fonts.width(Role.TEXT, date, SIZE_4);
        String office = imprint.office() == null ? "" : imprint.office();
        Element element = root.add("P");
        for (String line : lines(office, WIDTH - 3 * SIZE_4 - dateWidth)) {
            line(element, line, SIZE_4);
            y += PITCH;
        }
        if (!date.isEmpty()) {
            y -= PITCH;
            line(root.add("P"), date, WIDTH - SIZE_4 - dateWidth);
            y += PITCH;
        }
    }

    private static List<String> lines(String text, float width) {
        return LineBreaker.lines(Role.TEXT, SIZE_4, text, width, width).stream()
                .map(LineBreaker.Line::text)
                .toList();
    }

    private void line(Element element, String text, float x) {
        spans.add(Span.of(element, Role.TEXT, text, SIZE_4, x, y + Grid.baseline(PITCH, SIZE_4)));
    }

    private void rule(float thickness) {
        rules.add(new Rule(0, WIDTH, y, thickness, ColorConstants.BLACK));
    }
}
