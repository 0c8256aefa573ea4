package io.disclosuredesk.request;

import org.jspecify.annotations.Nullable;

/**
 * Who asks and how to reach them. Identity number, phone, mail and address are personal data: encrypted at rest, masked on
 * screen, never in logs, process variables or mail.
 *
 * @param representative legal representative (法定代表人) of an organisation
 * @param contactPerson whom to call at an organisation
 */
public record Applicant(
        ApplicantType type,
        String name,
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String representative,
        @Nullable String contactPerson,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode) {

    /** Says nothing but the type, so that no log line can leak a person. */
    @Override
    public String toString() {
        return "Applicant[" + type + "]";
    }

    /** All but the first three and last two characters hidden; short values wholly. */
    public static @Nullable String masked(@Nullable String value) {
        if (value == null) {
            return null;
        }
        var points = value.codePoints().toArray();
        if (points.length < 7) {
            return "＊".repeat(points.length);
        }
        return new String(points, 0, 3) + "*".repeat(points.length - 5) + new String(points, points.length - 2, 2);
    }
}
