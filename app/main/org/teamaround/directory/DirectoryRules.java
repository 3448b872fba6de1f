package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Problem;

/**
 * What must be true of an entry of the directory: a name, which no other entry of its kind has; an e-mail address that could be one; ages
 * that begin before they end.
 */
public final class DirectoryRules {
    private DirectoryRules() {}

    /** @param sameName the entry that has this name already, where there is one */
    static List<Problem> problems(Id id, Optional<? extends Id> sameName, String email, String emailField) {
        List<Problem> found = new ArrayList<>(taken(id, sameName));
        found.addAll(email(email, emailField));
        return found;
    }

    static List<Problem> taken(Id id, Optional<? extends Id> sameName) {
        return sameName.filter(other -> !other.equals(id)).isPresent() ? List.of(Problem.at("name", "directory.problem.name-taken")) : List.of();
    }

    static List<Problem> email(String email, String field) {
        return email.isEmpty() || email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? List.of() : List.of(Problem.at(field, "directory.problem.email"));
    }

    static List<Problem> ages(Optional<AgeBand> ages, String field) {
        if (ages.isEmpty()) return List.of();
        AgeBand band = ages.get();
        if (band.from() > band.to()) return List.of(Problem.at(field, "directory.problem.ages-order", band.from(), band.to()));
        boolean beyond = band.from() < 0 || band.to() > AgeBand.OLDEST;
        return beyond ? List.of(Problem.at(field, "directory.problem.ages-beyond", AgeBand.OLDEST)) : List.of();
    }

    /** What names are compared by. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
