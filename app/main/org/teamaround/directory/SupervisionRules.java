package org.teamaround.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Problem;

/** Who may manage and supervise whom: not oneself, and up the line nobody comes round again. */
final class SupervisionRules {
    private final Practitioners practitioners;

    SupervisionRules(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /** Problems stand at lineManager and supervisor. */
    List<Problem> check(Practitioner who) {
        List<Problem> problems = new ArrayList<>();
        Optional<PractitionerId> manager = who.supervision().lineManager();
        if (manager.filter(who.id()::equals).isPresent()) problems.add(Problem.at("lineManager", "directory.problem.own-manager", who.name()));
        else if (comesRound(who)) problems.add(Problem.at("lineManager", "directory.problem.manager-loop", name(manager.orElseThrow()), who.name()));
        if (who.supervision().supervisor().filter(who.id()::equals).isPresent())
            problems.add(Problem.at("supervisor", "directory.problem.own-supervisor", who.name()));
        return problems;
    }

    private boolean comesRound(Practitioner who) {
        Set<PractitionerId> seen = new HashSet<>();
        Optional<PractitionerId> next = who.supervision().lineManager();
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(who.id())) return true;
            next = practitioners.find(next.get()).flatMap(p -> p.supervision().lineManager());
        }
        return false;
    }

    private String name(PractitionerId id) {
        return practitioners.find(id).map(Practitioner::name).orElse("");
    }
}
