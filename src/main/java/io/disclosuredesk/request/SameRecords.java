package io.disclosuredesk.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Which typed record is which of those that are there: by its id, else by title and document number. The form of the review sends
 * a list, and files hang on the records: a place in the list alone says nothing, or the files of one record would go out with
 * another.
 */
final class SameRecords {

    private static final List<BiPredicate<FoundRecord, FoundRecord>> BY = List.of(
            (old, typed) -> typed.id() != null && typed.id().equals(old.id()),
            (old, typed) -> typed.title().equals(old.title())
                    && Objects.equals(typed.documentNumber(), old.documentNumber())
                    && typed.number() == old.number(),
            (old, typed) ->
                    typed.title().equals(old.title()) && Objects.equals(typed.documentNumber(), old.documentNumber()),
            (old, typed) -> typed.title().equals(old.title()));

    private SameRecords() {}

    /** The old record by the number of the typed one. */
    static Map<Integer, FoundRecord> of(List<FoundRecord> known, List<FoundRecord> typed) {
        var left = new ArrayList<>(known);
        var same = new HashMap<Integer, FoundRecord>();
        for (var isSame : BY) {
            for (var one : typed) {
                if (!same.containsKey(one.number())) {
                    left.stream()
                            .filter(old -> isSame.test(old, one))
                            .findFirst()
                            .ifPresent(old -> {
                                same.put(one.number(), old);
                                left.remove(old);
                            });
                }
            }
        }
        return same;
    }
}
