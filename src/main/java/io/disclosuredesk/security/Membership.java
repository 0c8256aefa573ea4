package io.disclosuredesk.security;

import java.util.List;
import java.util.Set;

/** Where one member of staff belongs, as the engine's identity tables say. */
record Membership(Set<Role> roles, List<String> groups, List<String> tenants) {}
