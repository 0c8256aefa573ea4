package io.disclosuredesk.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside the applicant, checked, with the files that prove it.
 *
 * @param authorisation the agent's authorisation (授权委托书); never null where there is an agent
 * @param pictures of the applicant's identity document; left out by most
 */
public record Assistance(
        @Nullable Agent agent,
        @Nullable AcceptedFile authorisation,
        @Nullable Dictation dictation,
        Map<IdentitySide, AcceptedFile> pictures) {

    /** The applicant acts alone and shows no document. */
    public static final Assistance NONE = new Assistance(null, null, null, Map.of());
}
