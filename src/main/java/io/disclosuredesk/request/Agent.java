package io.disclosuredesk.request;

import org.jspecify.annotations.Nullable;

/**
 * Who acts for the applicant (委托代理人) with a written authorisation. Identity number and phone are personal data as with
 * {@link Applicant}.
 *
 * @param scope what the agent may do in this case (代理权限)
 */
public record Agent(
        String name,
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String phone,
        String scope) {

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Agent[]";
    }
}
