package org.teamaround.directory;

/**
 * An agency the team works with. Comes into being by its name; the rest may follow.
 * @param type  kind of agency; OTHER until somebody says
 * @param email its secure address where it has one; empty when not known
 */
public record Agency(AgencyId id, String name, AgencyType type, String phone, String email, String address, boolean active) {
    public static Agency named(AgencyId id, String name) {
        return new Agency(id, name, AgencyType.OTHER, "", "", "", true);
    }
}
