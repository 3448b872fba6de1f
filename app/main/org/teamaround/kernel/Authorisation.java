package org.teamaround.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The yes of a manager who does not use this vault, as a single-handed centre needs it: what a team leader must authorise is authorised
 * from outside, and whoever was there puts their name to having heard or seen it (domain.md 4.8).
 *
 * @param by     the manager
 * @param seenBy who took the call, saw the paper, or was in the room; may be the user
 * @param on     the day of the yes
 */
public record Authorisation(String by, How how, String seenBy, LocalDate on) {
    /** How the yes came. */
    public enum How { PHONE, ON_PAPER, IN_PERSON }

    private static final int LONGEST = 150;
    /** Typed lines hold none. */
    private static final String BETWEEN = "\t";

    public Authorisation {
        by = TypedText.cleanLine(by);
        seenBy = TypedText.cleanLine(seenBy);
    }

    /** Every open point at once; nobody authorises their own act, and nobody in advance of today. */
    public List<Problem> problems(Actor actor, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (by.isEmpty()) problems.add(Problem.at("authorisation.by", "kernel.problem.authorised-by-empty"));
        else if (same(by, actor.name())) problems.add(Problem.at("authorisation.by", "kernel.problem.authorised-by-oneself"));
        if (seenBy.isEmpty()) problems.add(Problem.at("authorisation.seen-by", "kernel.problem.authorisation-unseen"));
        else if (same(by, seenBy)) problems.add(Problem.at("authorisation.seen-by", "kernel.problem.authorisation-seen-by-manager"));
        if (by.length() > LONGEST || seenBy.length() > LONGEST) problems.add(Problem.at("authorisation.by", "kernel.problem.authorisation-long", LONGEST));
        if (on.isAfter(today)) problems.add(Problem.at("authorisation.on", "kernel.problem.authorised-in-future"));
        return problems;
    }

    /** For screens and papers: who, how, on what day, and who saw it. */
    public Phrase words() {
        return Phrase.of("kernel.authorised." + how.name().toLowerCase(Locale.ROOT).replace('_', '-'), by, on, seenBy);
    }

    /** As kept where otherwise a name is: at most 400 characters on one line, which no typed name can look like. */
    public String kept() {
        return String.join(BETWEEN, by, how.name(), on.toString(), seenBy);
    }

    /** Empty when it is a plain name. */
    public static Optional<Authorisation> read(String kept) {
        String[] parts = kept.split(BETWEEN, -1);
        return parts.length == 4 ? Optional.of(new Authorisation(parts[0], How.valueOf(parts[1]), parts[3], LocalDate.parse(parts[2]))) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(TypedText.cleanLine(other));
    }
}
