package io.disclosuredesk.document.template;

import io.disclosuredesk.document.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head lines of a template: all of a letter but its text. */
final class Head {

    Letter.Format format = Letter.Format.CORRESPONDENCE;

    @Nullable
    Boolean sealed;

    @Nullable
    Line title;

    @Nullable
    Line addressee;

    @Nullable
    Line note;

    @Nullable
    Line imprint;

    final List<Line> annexes = new ArrayList<>();
    final List<Line> copies = new ArrayList<>();

    /** Words and the line they stand in. */
    record Line(int number, Words words) {}

    boolean isSealed() {
        return sealed == null ? format != Letter.Format.SHEET : sealed;
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>(annexes);
        lines.addAll(copies);
        for (var line : new @Nullable Line[] {title, addressee, note, imprint}) {
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }
}
