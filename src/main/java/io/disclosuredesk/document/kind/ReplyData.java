package io.disclosuredesk.document.kind;

import java.util.List;

/** What a reply must hold: besides its own elements the remedies it states, and the replies it is made of. */
public interface ReplyData extends LetterData {

    /** The clauses of its 救济, R1 before R2; empty where it is part of a combined reply. */
    List<LetterData> remedies();

    /** The answers to the items of its 答复, in their order; empty unless it combines several. */
    default List<LetterData> answers() {
        return List.of();
    }
}
