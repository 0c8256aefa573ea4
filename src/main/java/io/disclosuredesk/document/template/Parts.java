package io.disclosuredesk.document.template;

import io.disclosuredesk.document.letter.Letter.Block;
import java.util.List;
import java.util.Map;

/**
 * The parts of a letter that the program composes. Headings in them carry no number yet: the letter numbers its headings when
 * it is whole.
 *
 * @param remedy 救济: what may be done against the letter
 * @param answers 答复: the answers to the items, one after the other
 */
public record Parts(List<Block> remedy, List<Block> answers) {

    static final String REMEDY = "救济";
    static final String ANSWERS = "答复";

    /** For a letter that has none. */
    public static final Parts NONE = new Parts(List.of(), List.of());

    /** Keeps the parts as they are now. */
    public Parts {
        remedy = List.copyOf(remedy);
        answers = List.copyOf(answers);
    }

    Map<String, List<Block>> byName() {
        return Map.of(REMEDY, remedy, ANSWERS, answers);
    }
}
