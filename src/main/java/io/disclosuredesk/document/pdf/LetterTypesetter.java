package io.disclosuredesk.document.pdf;

import com.itextpdf.commons.actions.EventManager;
import io.disclosuredesk.document.letter.Letter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets letters by GB/T 9704-2012. Thread-safe; the first letter of a process takes longer, as it reads the fonts. */
@Component
public class LetterTypesetter {
    static {
        // the program is published under the AGPL itself, so the library's reminder on every letter is noise
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    /**
     * Sets a letter.
     *
     * @throws UnprintableCharacterException in Chinese, when no font has one of the letter's characters
     */
    public TypesetLetter typeset(Letter letter) {
        Manuscript manuscript = new Manuscript(letter, false);
        List<Page> pages = Page.fill(manuscript.rows);
        if (letter.verification() != null && letter.note() != null && pages.size() > 1) {
            Manuscript tight = new Manuscript(letter, true);
            List<Page> fewer = Page.fill(tight.rows);
            if (fewer.size() < pages.size()) {
                manuscript = tight;
                pages = fewer;
            }
        }
        LetterFile file = new LetterFile(letter);
        // the first page of 信函格式 shows no number
        int firstFolio = letter.format() == Letter.Format.CORRESPONDENCE ? 2 : 1;
        Painter painter = new Painter(file.pdf, manuscript.root, letter.draft(), firstFolio);
        pages.forEach(painter::paint);
        if (!painter.missing.isEmpty()) {
            throw new UnprintableCharacterException(painter.missing);
        }
        return new TypesetLetter(file.close(), pages.size(), sealPlace(manuscript, pages));
    }

    /** The text with 〓 for every character that no font can show, for quotations that must not stop a letter. */
    public static String legible(String text) {
        var legible = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || Arrays.stream(Role.values()).allMatch(role -> Fonts.fontFor(role, c) != null)
                        ? c
                        : '〓')
                .forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private static @Nullable SealPlace sealPlace(Manuscript manuscript, List<Page> pages) {
        Signature.Seal seal = manuscript.seal;
        if (seal == null) {
            return null;
        }
        Row date = manuscript.rows.get(seal.row());
        for (int page = 0; page < pages.size(); page++) {
            for (Page.Placed placed : pages.get(page).rows()) {
                if (placed.row().equals(date)) {
                    float y = Painter.fromTop(placed.y() - seal.above());
                    return new SealPlace(page + 1, Grid.LEFT + seal.x(), y, Grid.SEAL);
                }
            }
        }
        throw new IllegalStateException("the row of the date is on no page");
    }
}
