package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.decision.Remedy;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.ReplyData;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.UnprintableCharacterException;
import io.disclosuredesk.document.template.MissingElementException;
import io.disclosuredesk.document.template.Problem;
import io.disclosuredesk.document.template.Template;
import io.disclosuredesk.document.template.TemplateRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Letters to be looked at, not to be sent: of a made-up case, or a draft from given data. Whatever is wrong is told in one way. */
@Component
public class LetterPreview {

    private final Letters letters;
    private final LetterTypesetter typesetter;
    private final Clock clock;

    LetterPreview(Letters letters, LetterTypesetter typesetter, Clock clock) {
        this.letters = letters;
        this.typesetter = typesetter;
        this.clock = clock;
    }

    /**
     * The made-up case's letter with this wording.
     *
     * @throws TemplateRefusedException with everything that is wrong
     */
    public byte[] specimen(LetterKind kind, String text, Agency agency) {
        return set(() -> letters.specimen(kind, text, agency, LocalDate.now(clock)));
    }

    /**
     * A draft from these data.
     *
     * @throws TemplateRefusedException with everything that is wrong
     */
    public byte[] draft(Supplier<LetterData> data, Agency agency) {
        var today = LocalDate.now(clock);
        return set(() -> {
            var given = data.get();
            return letters.compose(
                    given, agency, new Letters.Issue(null, today, null, true, remedies(given, agency, today)));
        });
    }

    /** For a letter that may be contested and whose data hold no clause: 复议或者诉讼 with the organ's bodies. */
    private static List<LetterData> remedies(LetterData data, Agency agency, LocalDate today) {
        return data instanceof ReplyData
                ? List.of()
                : RemedyClauses.of(
                        Map.of(1, Remedy.R2),
                        agency,
                        Template.said(data, "称谓").orElse("您"),
                        data.kind(),
                        today);
    }

    private byte[] set(Supplier<Letter> letter) {
        try {
            return typesetter.typeset(letter.get()).pdf();
        } catch (MissingElementException | UnprintableCharacterException | IllegalArgumentException refused) {
            throw new TemplateRefusedException(List.of(new Problem(0, String.valueOf(refused.getMessage()))));
        }
    }
}
