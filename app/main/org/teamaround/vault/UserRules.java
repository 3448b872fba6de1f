package org.teamaround.vault;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.TypedText;

/** Who may be a user, with which roles (domain.md 4.8): keeping the vault is a duty of coordinators and team leaders, and one keeper stays. */
public final class UserRules {
    static final int LONGEST_NAME = 200;
    private static final Set<Role> MAY_KEEP = EnumSet.of(Role.COORDINATOR, Role.TEAM_LEADER);

    private UserRules() {}

    /** Two users of one name could not be told apart in the journal. */
    static List<Problem> name(String name, List<VaultUser> others) {
        if (TypedText.cleanLine(name).isEmpty()) return List.of(Problem.at("name", "vault.problem.name-empty"));
        if (name.length() > LONGEST_NAME) return List.of(Problem.at("name", "vault.problem.name-long", LONGEST_NAME));
        boolean taken = others.stream().anyMatch(user -> folded(user.name()).equals(folded(name)));
        return taken ? List.of(Problem.at("name", "vault.problem.name-taken")) : List.of();
    }

    private static String folded(String name) {
        return TypedText.cleanLine(name).toLowerCase(Locale.ROOT);
    }

    public static List<Problem> roles(Set<Role> roles) {
        if (roles.isEmpty()) return List.of(Problem.at("roles", "vault.problem.roles-empty"));
        boolean keeperAlone = roles.contains(Role.VAULT_KEEPER) && roles.stream().noneMatch(MAY_KEEP::contains);
        return keeperAlone ? List.of(Problem.at("roles", "vault.problem.keeper-alone")) : List.of();
    }

    /** @param after everybody, as they would be */
    static List<Problem> keeperStays(List<VaultUser> after) {
        return after.stream().anyMatch(VaultUser::isKeeper) ? List.of() : List.of(Problem.at("roles", "vault.problem.last-keeper"));
    }

    /** One's own roles are only ever given back. */
    static List<Problem> noRise(VaultUser user, Set<Role> wanted) {
        return user.roles().containsAll(wanted) ? List.of() : List.of(Problem.at("roles", "vault.problem.own-roles"));
    }
}
