package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.template.Organ;
import io.disclosuredesk.document.template.Parts;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.Template;
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
     * @param parts what the program composes
     */
    public record Issue(
            @Nullable String number,
            LocalDate date,
            Letter.@Nullable Verification verification,
            boolean draft,
            Parts parts) {

        /** A draft as of this day. */
        public static Issue draft(LocalDate date, Parts parts) {
            return new Issue(null, date, null, true, parts);
        }
    }

    /**
     * The letter.
     *
     * @throws io.disclosuredesk.document.template.MissingElementException if an element that it must have is not there
     * @throws IllegalArgumentException in Chinese, when a text is too long
     */
    public Letter compose(LetterData data, Agency agency, Issue issue) {
        return compose(template(data), data, agency, issue);
    }

    /** The letter with a wording that need not be in force. */
    static Letter compose(Template template, LetterData data, Agency agency, Issue issue) {
        return template.fill(data, organ(agency), issue.parts(), issue.date())
                .number(issue.number())
                .verification(issue.verification())
                .draft(issue.draft())
                .build();
    }

    /** A clause (R1, R2), its headings not numbered yet: for {@link Parts}. */
    public List<Letter.Block> clause(LetterData data, Agency agency, LocalDate on) {
        return template(data).clause(data, organ(agency));
    }

    /** What a combined reply takes over from this letter, its headings not numbered yet: for {@link Parts}. */
    public List<Letter.Block> answer(LetterData data, Agency agency, LocalDate on) {
        return template(data).answer(data, organ(agency));
    }

    private static Template template(LetterData data) {
        return Template.of(data.kind(), Shipped.text(data.kind()));
    }

    static Organ organ(Agency agency) {
        return new Organ(
                agency.name(), agency.address(), agency.postcode(), agency.phone(), agency.office(), agency.hours());
    }
}
