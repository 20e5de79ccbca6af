package org.undersigned.access;

import java.util.Set;

/** What a grant makes of somebody. */
public enum Role {
    /** May do everything. */
    ADMINISTRATOR(Permission.values()),
    /** Keeps the record. */
    EDITOR(Permission.RECORD);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
