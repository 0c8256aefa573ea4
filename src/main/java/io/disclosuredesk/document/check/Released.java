package io.disclosuredesk.document.check;

import io.disclosuredesk.document.letter.Letter.Annex;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.Release;
import java.util.List;
import java.util.Optional;

/** The records that go out with a reply, and the annexes that are they. */
final class Released {

    private Released() {}

    static List<FoundRecord> of(Reading letter) {
        return letter.parts()
                .filter(part -> part.rule().releases())
                .flatMap(part -> of(part).stream())
                .toList();
    }

    static List<FoundRecord> of(Reading.Part part) {
        return part.item().records().stream()
                .filter(found -> found.conclusion() != CheckConclusion.MUST_NOT_BE_DISCLOSED)
                .filter(found -> found.release() != Release.NONE)
                .toList();
    }

    static Optional<Annex> annex(Reading letter, FoundRecord found) {
        return letter.letter().annexes().stream()
                .filter(annex -> names(annex, found))
                .findFirst();
    }

    /** An annex is named by the record's title; a very long one is cut at the end. */
    static boolean names(Annex annex, FoundRecord found) {
        var title = bare(found.title());
        var name = bare(annex.name());
        return annex.name().endsWith("…")
                ? (title + bare(String.valueOf(found.documentNumber()))).startsWith(name)
                : name.startsWith(title);
    }

    static String bare(String title) {
        return title.replaceAll("[《》〈〉\\s\\u3000…]", "");
    }
}
