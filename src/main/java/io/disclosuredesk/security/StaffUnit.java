package io.disclosuredesk.security;

/**
 * A unit (处室) of the organ. The administrator keeps them as groups of the type {@value #GROUP_TYPE} beside the posts: who is a
 * member finds the unit's cases in a list of their own. A unit gives no rights.
 *
 * @param id the engine's group id
 * @param name the Chinese name, as the registrar writes it in 承办处室
 */
public record StaffUnit(String id, String name) {

    /** The type of these groups. */
    public static final String GROUP_TYPE = "UNIT";
}
