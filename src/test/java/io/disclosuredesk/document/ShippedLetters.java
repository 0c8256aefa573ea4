package io.disclosuredesk.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.Template;
import io.disclosuredesk.document.template.Wording;
import io.disclosuredesk.document.template.Wordings;
import java.time.Instant;
import java.time.LocalDate;

/** Letters with the wordings that ship, without a database. */
final class ShippedLetters {

    private static final LocalDate FIRST = LocalDate.of(2019, 5, 15);

    private ShippedLetters() {}

    static Letters letters() {
        var wordings = mock(Wordings.class);
        when(wordings.inForce(anyLong(), any(), any())).thenAnswer(call -> wording(call.getArgument(1)));
        when(wordings.template(any())).thenAnswer(call -> {
            var wording = call.<Wording>getArgument(0);
            return Template.of(wording.kind(), wording.text());
        });
        return new Letters(wordings);
    }

    private static Wording wording(LetterKind kind) {
        return new Wording(1, true, kind, 1, Shipped.text(kind), "", FIRST, Wordings.SYSTEM, Instant.EPOCH, "");
    }
}
