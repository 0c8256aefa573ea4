package io.disclosuredesk.document;

import io.disclosuredesk.document.kind.CaseFacts;
import io.disclosuredesk.document.kind.Corrected;
import io.disclosuredesk.document.kind.LetterData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reply to an item has besides the item's own facts.
 *
 * @param article the citation of the decision table
 * @param carrier the form in which the applicant wants it
 * @param delivery the way by which the applicant wants it
 * @param remedies empty where it is part of a combined reply
 */
record ReplyFrame(
        CaseFacts facts,
        @Nullable Corrected corrected,
        String article,
        String carrier,
        String delivery,
        List<LetterData> remedies) {}
