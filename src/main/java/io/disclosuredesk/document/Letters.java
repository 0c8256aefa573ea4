package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
     * The letter.
     *
     * @throws io.disclosuredesk.document.template.MissingElementException if an element that it must have is not there
     * @throws IllegalArgumentException in Chinese, when a text is too long
     */
    public Letter compose(LetterData data, Agency agency, Issue issue) {
        Function<LetterKind, Template> wording = kind -> Template.of(kind, Shipped.text(kind));
        return new Composition(wording, agency).compose(data, issue);
    }
}
