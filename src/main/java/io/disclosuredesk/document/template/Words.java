package io.disclosuredesk.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one line, in pieces. */
record Words(List<Piece> pieces) {

    sealed interface Piece permits Literal, Value, Optional {}

    /** Printed as it stands. */
    record Literal(String text) implements Piece {}

    /** {@code {{名}}}: the element with this name. */
    record Value(String name) implements Piece {}

    /**
     * {@code [[…]]}: dropped when an element in it is not there.
     *
     * @param condition {@code [[?名：…]]} keeps it only if this element is there, {@code [[!名：…]]} only if it is not; may be null
     */
    record Optional(@Nullable Condition condition, List<Piece> pieces) implements Piece {

        Stream<Value> values() {
            return valuesIn(pieces);
        }
    }

    /** Whether an element is there, or is not. */
    record Condition(String name, boolean there) {}

    /** Whether it is nothing but one value. */
    boolean isOneValue() {
        return pieces.size() == 1 && pieces.get(0) instanceof Value;
    }

    /** Values that stand outside every {@code [[…]]}. */
    List<Value> bareValues() {
        return valuesIn(pieces).toList();
    }

    List<Optional> optionals() {
        var found = new ArrayList<Optional>();
        for (var piece : pieces) {
            if (piece instanceof Optional optional) {
                found.add(optional);
            }
        }
        return found;
    }

    private static Stream<Value> valuesIn(List<Piece> pieces) {
        return pieces.stream().filter(Value.class::isInstance).map(Value.class::cast);
    }
}
