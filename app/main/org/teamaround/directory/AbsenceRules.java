package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;

/** What must be true of an absence and its cover: somebody else, in use, and there all that time; and nobody is left uncovered by it. */
final class AbsenceRules {
    private final Practitioners practitioners;

    AbsenceRules(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /** Problems stand at from, to and cover. */
    List<Problem> check(Practitioner who, Absence typed) {
        List<Problem> problems = new ArrayList<>();
        if (typed.to().filter(typed.from()::isAfter).isPresent())
            problems.add(Problem.at("to", "directory.problem.ends-before-start", typed.from(), typed.to().orElseThrow()));
        who.away().stream().filter(typed::overlaps).findFirst()
            .ifPresent(a -> problems.add(a.to().isPresent() ? Problem.at("from", "directory.problem.away-already", who.name(), a.from(), a.to().get())
                : Problem.at("from", "directory.problem.away-already-open", who.name(), a.from())));
        if (typed.cover().filter(who.id()::equals).isPresent()) problems.add(Problem.at("cover", "directory.problem.own-cover", who.name()));
        else typed.cover().flatMap(practitioners::find).ifPresent(cover -> problems.addAll(cover(who, typed, cover)));
        if (problems.isEmpty()) covered(who, typed).ifPresent(problems::add);
        return problems;
    }

    private static List<Problem> cover(Practitioner who, Absence typed, Practitioner cover) {
        if (!cover.active()) return List.of(Problem.at("cover", "directory.problem.cover-left", cover.name()));
        Optional<Absence> clash = cover.away().stream().filter(typed::overlaps).findFirst();
        if (clash.isEmpty()) return List.of();
        boolean loop = clash.get().cover().filter(who.id()::equals).isPresent();
        if (loop) return List.of(Problem.at("cover", "directory.problem.cover-loop", cover.name(), who.name(), clash.get().from()));
        return List.of(clash.get().to().isPresent() ? Problem.at("cover", "directory.problem.cover-away", cover.name(), clash.get().from(), clash.get().to().get())
            : Problem.at("cover", "directory.problem.cover-away-open", cover.name(), clash.get().from()));
    }

    /** Whom they cover at that time themselves. */
    private Optional<Problem> covered(Practitioner who, Absence typed) {
        for (Practitioner other : practitioners.all())
            for (Absence absence : other.away())
                if (absence.cover().filter(who.id()::equals).isPresent() && absence.overlaps(typed))
                    return Optional.of(Problem.at("from", "directory.problem.covers-then", who.name(), other.name(), absence.from()));
        return Optional.empty();
    }
}
