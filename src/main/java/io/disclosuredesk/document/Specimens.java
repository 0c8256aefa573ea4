package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.RemedyEither;
import io.disclosuredesk.document.kind.ThirdPartyDecision;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Letters of the made-up cases that ship, for the preview of a wording and for the gallery. */
public final class Specimens {

    /** The day that the made-up letters carry. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Specimens() {}

    /** The letter with the wording that ships; a clause stands alone. */
    public static Letter of(LetterKind kind, Agency agency) {
        return of(kind, Specimens::shipped, agency);
    }

    static Letter of(LetterKind kind, Function<LetterKind, Template> wording, Agency agency) {
        var composition = new Composition(wording, agency);
        var issue = new Letters.Issue(number(kind, agency), DAY, null, false, remedies(kind));
        var data = Shipped.sample(kind);
        return kind.audience() == LetterKind.Audience.FRAGMENT
                ? composition.clauseAlone(data, issue)
                : composition.compose(data, issue);
    }

    private static Template shipped(LetterKind kind) {
        return Template.of(kind, Shipped.text(kind));
    }

    private static @Nullable String number(LetterKind kind, Agency agency) {
        return switch (kind.series()) {
            case NONE -> null;
            case NOTICE -> agency.noticeMark() + "〔" + DAY.getYear() + "〕12号";
            case REPLY -> agency.numberMark() + "〔" + DAY.getYear() + "〕12号";
        };
    }

    /** For the letters that are no replies to a request but may be contested all the same. */
    private static List<LetterData> remedies(LetterKind kind) {
        if (!(Shipped.sample(LetterKind.REMEDY_EITHER) instanceof RemedyEither either)) {
            return List.of();
        }
        var form = kind.label().substring(Math.max(0, kind.label().length() - 3));
        var you = Shipped.sample(kind) instanceof ThirdPartyDecision decision ? decision.you() : either.you();
        return List.of(new RemedyEither(you, form, "本" + form, either.bodies()));
    }
}
