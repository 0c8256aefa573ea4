package io.disclosuredesk.document.template;

import io.disclosuredesk.document.letter.Letter;
import java.util.ArrayList;
import java.util.List;

/** Head lines that name several things, one by one or as a list. */
final class HeadLists {

    private HeadLists() {}

    static List<Letter.Annex> annexes(Head head, Filling filling, Scope scope) {
        var annexes = new ArrayList<Letter.Annex>();
        for (var line : head.annexes) {
            for (Object one : each(line, filling, scope)) {
                annexes.add(one instanceof Letter.Annex annex ? annex : Letter.Annex.enclosed(Written.inLine(one)));
            }
        }
        return annexes;
    }

    static List<String> copies(Head head, Filling filling, Scope scope) {
        var copies = new ArrayList<String>();
        for (var line : head.copies) {
            each(line, filling, scope).forEach(one -> copies.add(Written.inLine(one)));
        }
        return copies;
    }

    private static List<?> each(Head.Line line, Filling filling, Scope scope) {
        if (line.words().isOneValue()) {
            var found = scope.find(line.words().bareValues().get(0).name());
            if (found != null && found.element().form().isList()) {
                return found.value() instanceof List<?> list ? list : List.of();
            }
        }
        String text = filling.text(line.words(), scope, false);
        return text.isBlank() ? List.of() : List.of(text);
    }
}
