package io.disclosuredesk.document.pdf;

import com.itextpdf.commons.actions.EventManager;
import io.disclosuredesk.document.letter.Letter;
import java.util.Arrays;
import java.util.List;
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
        Manuscript manuscript = new Manuscript(letter);
        List<Page> pages = Page.fill(manuscript.rows);
        LetterFile file = new LetterFile(letter);
        Painter painter = new Painter(file.pdf, manuscript.root, letter.draft());
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

    /** Over the edge between 署名 and 成文日期. */
    private static SealPlace sealPlace(Manuscript manuscript, List<Page> pages) {
        int row = manuscript.dateRow;
        int page = 0;
        while (row >= pages.get(page).rows().size()) {
            row -= pages.get(page).rows().size();
            page++;
        }
        float y = pages.get(page).rows().get(row).y();
        return new SealPlace(page + 1, Grid.LEFT + manuscript.dateCentre, Painter.fromTop(y), Grid.SEAL);
    }
}
