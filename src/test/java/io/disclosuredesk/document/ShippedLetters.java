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
import java.util.HashMap;

/** Letters with the wordings that ship, without a database. */
final class ShippedLetters {

    private ShippedLetters() {}

    static Letters letters() {
        var wordings = mock(Wordings.class);
        var kinds = new HashMap<Wording, LetterKind>();
        when(wordings.inForce(anyLong(), any(), any())).thenAnswer(call -> {
            var wording = mock(Wording.class);
            kinds.put(wording, call.getArgument(1));
            return wording;
        });
        when(wordings.template(any())).thenAnswer(call -> {
            var kind = kinds.get(call.<Wording>getArgument(0));
            return Template.of(kind, Shipped.text(kind));
        });
        return new Letters(wordings);
    }
}
