package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Problem;

/** What must be true of an entry of the directory: a name, which no other entry of its kind has; an e-mail address that could be one. */
public final class DirectoryRules {
    private DirectoryRules() {}

    /** @param sameName the entry that has this name already, where there is one */
    static List<Problem> problems(Id id, Optional<? extends Id> sameName, String email, String emailField) {
        List<Problem> found = new ArrayList<>();
        if (sameName.filter(other -> !other.equals(id)).isPresent()) found.add(Problem.at("name", "directory.problem.name-taken"));
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) found.add(Problem.at(emailField, "directory.problem.email"));
        return found;
    }

    /** What names are compared by. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
