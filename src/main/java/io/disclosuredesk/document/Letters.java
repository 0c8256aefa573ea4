package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.template.Organ;
import io.disclosuredesk.document.template.Template;
import io.disclosuredesk.document.template.Wordings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes letters: the wording in force, the data of the case, and what the program adds. */
@Component
public class Letters {

    /**
     * What a letter gets when it is issued.
     *
     * @param number 发文字号; null for letters without one, and for drafts
     * @param date 成文日期; also decides which wording is in force
     * @param verification where a reader can check the letter; null prints no code
     * @param draft true prints 草稿 across every page
     * @param remedies the clauses of 救济 (R1, R2) for a letter whose data hold none
     */
    public record Issue(
            @Nullable String number,
            LocalDate date,
            Letter.@Nullable Verification verification,
            boolean draft,
            List<LetterData> remedies) {

        /** Keeps the clauses as they are now. */
        public Issue {
            remedies = List.copyOf(remedies);
        }

        /** A letter with this number, or none, as of this day. */
        public static Issue of(@Nullable String number, LocalDate date) {
            return new Issue(number, date, null, false, List.of());
        }

        /** A draft as of this day. */
        public static Issue draft(LocalDate date) {
            return new Issue(null, date, null, true, List.of());
        }
    }

    /**
     * A letter and the wording it was made with.
     *
     * @param wording the id of the version
     */
    public record Composed(Letter letter, LetterKind kind, long wording) {}

    private final Wordings wordings;

    Letters(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * The letter.
     *
     * @throws io.disclosuredesk.document.template.MissingElementException if an element that it must have is not there
     * @throws IllegalArgumentException in Chinese, when a text is too long
     */
    public Letter compose(LetterData data, Agency agency, Issue issue) {
        return new Composition(kind -> inForce(kind, agency, issue.date()), agency).compose(data, issue);
    }

    /** As {@link #compose}, for a letter that is issued: it names its wording ever after. */
    public Composed composed(LetterData data, Agency agency, Issue issue) {
        var wording = wordings.inForce(agency.id(), data.kind(), issue.date());
        return new Composed(compose(data, agency, issue), data.kind(), wording.id());
    }

    /**
     * The made-up case's letter with this wording; what else stands in it has the wording in force today.
     *
     * @throws io.disclosuredesk.document.template.TemplateRefusedException with everything that is wrong with the text
     * @throws IllegalArgumentException in Chinese, when a text becomes too long
     */
    public Letter specimen(LetterKind kind, String text, Agency agency, LocalDate today) {
        var tried = Template.of(kind, text);
        return Specimens.of(kind, other -> other == kind ? tried : inForce(other, agency, today), agency);
    }

    /** The facts of the organ as templates use them. */
    public static Organ organ(Agency agency) {
        return new Organ(
                agency.name(), agency.address(), agency.postcode(), agency.phone(), agency.office(), agency.hours());
    }

    private Template inForce(LetterKind kind, Agency agency, LocalDate day) {
        return wordings.template(wordings.inForce(agency.id(), kind, day));
    }
}
