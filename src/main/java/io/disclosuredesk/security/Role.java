package io.disclosuredesk.security;

import java.util.Arrays;
import java.util.Optional;

/** A post (岗位) in the organ. Its id is the id of the engine's group, so the models name the same posts. */
public enum Role {
    REGISTRAR("registrar", "受理岗"),
    HANDLER("handler", "承办岗"),
    CONFIDENTIALITY("confidentiality", "保密审查岗"),
    LEGAL("legal", "法制岗"),
    APPROVER("approver", "负责人"),
    SEAL_KEEPER("sealkeeper", "印章管理岗"),
    MANAGER("manager", "管理者"),
    ADMINISTRATOR("administrator", "管理员");

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The id of the engine's group, as models and candidate groups write it. */
    public String id() {
        return id;
    }

    /** The Chinese word staff read. */
    public String label() {
        return label;
    }

    /** What Spring Security calls this post: {@code ROLE_REGISTRAR} and so on. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Whether it may read cases: everybody but those who run the system. */
    public boolean readsCases() {
        return this != ADMINISTRATOR;
    }

    /** The post of a group of the engine; empty for a group that is none of ours. */
    public static Optional<Role> ofGroup(String groupId) {
        return Arrays.stream(values()).filter(role -> role.id.equals(groupId)).findFirst();
    }
}
