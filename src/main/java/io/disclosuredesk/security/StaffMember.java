package io.disclosuredesk.security;

import org.jspecify.annotations.Nullable;

/**
 * A person who works in the organ.
 *
 * @param displayName the name colleagues read, family name first; the id where no name is kept
 * @param email null where none is kept
 */
public record StaffMember(
        String id, String displayName, @Nullable String email) {}
