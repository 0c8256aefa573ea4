package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.template.Parts;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters of the made-up cases that ship, for the preview of a wording and for the gallery. */
public final class Specimens {

    /** The day that the made-up letters carry. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Specimens() {}

    /** The letter with the wording that ships, or the clause within a letter of its own. */
    public static Letter of(LetterKind kind, Agency agency) {
        return of(kind, Shipped.text(kind), agency);
    }

    /**
     * The letter with this wording.
     *
     * @throws io.disclosuredesk.document.template.TemplateRefusedException with everything that is wrong with it
     */
    public static Letter of(LetterKind kind, String text, Agency agency) {
        var template = Template.of(kind, text);
        var data = Shipped.sample(kind);
        if (kind.audience() == LetterKind.Audience.FRAGMENT) {
            var blocks = template.clause(data, Letters.organ(agency));
            return new io.disclosuredesk.document.letter.LetterBuilder(agency.name(), kind.label(), DAY, blocks)
                    .sealed(false)
                    .format(Letter.Format.SHEET)
                    .build();
        }
        var issue = new Letters.Issue(number(kind, agency), DAY, null, false, parts(kind, agency));
        return Letters.compose(template, data, agency, issue);
    }

    private static @Nullable String number(LetterKind kind, Agency agency) {
        return switch (kind.series()) {
            case NONE -> null;
            case NOTICE -> agency.noticeMark() + "〔" + DAY.getYear() + "〕12号";
            case REPLY -> agency.numberMark() + "〔" + DAY.getYear() + "〕12号";
        };
    }

    private static Parts parts(LetterKind kind, Agency agency) {
        return new Parts(remedy(kind, agency), answers(kind, agency));
    }

    /** The clauses that the decision table gives to the letter's outcome. */
    private static List<Letter.Block> remedy(LetterKind kind, Agency agency) {
        return switch (kind) {
            case DENIAL_STATE_SECRET,
                    DENIAL_LAW_PROHIBITED,
                    DENIAL_SECURITY,
                    DENIAL_THIRD_PARTY,
                    DENIAL_INTERNAL,
                    DENIAL_DELIBERATIVE,
                    DENIAL_ENFORCEMENT_FILE -> clause(LetterKind.REMEDY_FIRST, agency);
            default -> clause(LetterKind.REMEDY_EITHER, agency);
        };
    }

    private static List<Letter.Block> answers(LetterKind kind, Agency agency) {
        if (kind != LetterKind.COMBINED_REPLY) {
            return List.of();
        }
        var blocks = new ArrayList<Letter.Block>();
        for (var answer : List.of(LetterKind.GRANT, LetterKind.NOT_EXISTING)) {
            blocks.add(new Letter.Heading(1, "关于第" + (blocks.isEmpty() ? 1 : 2) + "项申请"));
            if (Shipped.has(answer)) {
                blocks.addAll(Template.of(answer, Shipped.text(answer))
                        .answer(Shipped.sample(answer), Letters.organ(agency)));
            }
        }
        return blocks;
    }

    private static List<Letter.Block> clause(LetterKind kind, Agency agency) {
        return Shipped.has(kind)
                ? Template.of(kind, Shipped.text(kind)).clause(Shipped.sample(kind), Letters.organ(agency))
                : List.of();
    }
}
