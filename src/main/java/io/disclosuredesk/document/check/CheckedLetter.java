package io.disclosuredesk.document.check;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.deadline.SuspensionCause;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.DisclosureRequest;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a check looks at: the words as they would be sealed, beside the case they answer. The template they came from is not
 * known here, so its faults are found too.
 *
 * @param scope which rules concern it
 * @param request the case as it is recorded
 * @param agency the organ as its settings have it
 * @param table what the law makes of each outcome
 */
public record CheckedLetter(
        Letter letter,
        Scope scope,
        DisclosureRequest request,
        Agency agency,
        OutcomeTable table,
        Circumstances circumstances) {

    /** The letters that are checked. */
    enum Scope {
        /** A reply: it settles something and states the remedies. */
        REPLY,
        /** A notice on the way: it settles nothing (law sheet §5.1 R0). */
        NOTICE,
        /** A notice whose period begins when it arrives: what is to be paid (国办函〔2020〕109号). */
        FEE_NOTICE,
        /** A notice that confirms what the applicant did: it also quotes their words and sets no period. */
        CONFIRMATION
    }

    /**
     * What is known of the case besides its row.
     *
     * @param correction what was to be corrected; null where nothing was
     * @param latenessExplained whether somebody has said why the present red line was passed
     * @param consulted whose opinions were awaited
     * @param today the day of the check
     * @param printable what the printed page makes of a text: 〓 for what no font shows
     */
    public record Circumstances(
            @Nullable Correction correction,
            boolean latenessExplained,
            Set<SuspensionCause> consulted,
            LocalDate today,
            UnaryOperator<String> printable) {}

    /** A reply (答复书) with its case. */
    public static CheckedLetter reply(
            Letter letter, DisclosureRequest request, Agency agency, OutcomeTable table, Circumstances circumstances) {
        return new CheckedLetter(letter, Scope.REPLY, request, agency, table, circumstances);
    }

    /** A notice (告知书) with its case. */
    public static CheckedLetter notice(
            Letter letter, DisclosureRequest request, Agency agency, OutcomeTable table, Circumstances circumstances) {
        return new CheckedLetter(letter, Scope.NOTICE, request, agency, table, circumstances);
    }

    /** A notice of a processing fee (收费通知书) with its case. */
    public static CheckedLetter feeNotice(
            Letter letter, DisclosureRequest request, Agency agency, OutcomeTable table, Circumstances circumstances) {
        return new CheckedLetter(letter, Scope.FEE_NOTICE, request, agency, table, circumstances);
    }

    /** A confirmation of a withdrawal (确认书) with its case. */
    public static CheckedLetter confirmation(
            Letter letter, DisclosureRequest request, Agency agency, OutcomeTable table, Circumstances circumstances) {
        return new CheckedLetter(letter, Scope.CONFIRMATION, request, agency, table, circumstances);
    }
}
