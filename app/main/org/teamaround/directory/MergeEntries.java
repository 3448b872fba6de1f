package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/**
 * Makes two practitioners, or two agencies, one: what the one kept does not say is taken from the other, and whatever named the other names
 * the one kept. It can be taken apart again: {@link UnmergeEntries}.
 */
@Needs(Right.CORRECT)
public final class MergeEntries {
    static final String PRACTITIONER = "practitioner";
    static final String AGENCY = "agency";
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Mergings mergings;
    private final Transactions transactions;

    public MergeEntries(Practitioners practitioners, Agencies agencies, Mergings mergings, Transactions transactions) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.mergings = mergings;
        this.transactions = transactions;
    }

    /** What the one kept does not say is taken from the other. */
    public Outcome<Practitioner> practitioners(PractitionerId kept, PractitionerId givenUp, Actor actor) {
        return practitioners(kept, givenUp, PractitionerGaps::filled, actor);
    }

    /** @param fromGivenUp keys of {@link EntryFields}: these are to be as the one given up has them, all others as the one kept has them */
    public Outcome<Practitioner> practitioners(PractitionerId kept, PractitionerId givenUp, Set<String> fromGivenUp, Actor actor) {
        return practitioners(kept, givenUp, (one, other) -> taken(EntryFields.ofPractitioner(), one.withUser(one.user().or(other::user)), other, fromGivenUp), actor);
    }

    private Outcome<Practitioner> practitioners(PractitionerId kept, PractitionerId givenUp, BinaryOperator<Practitioner> whole, Actor actor) {
        Optional<Practitioner> one = practitioners.find(kept);
        Optional<Practitioner> other = practitioners.find(givenUp);
        List<Problem> problems = problems(PRACTITIONER, kept, givenUp, one.isPresent() && other.isPresent(), actor);
        boolean twoUsers = Stream.of(one, other).flatMap(Optional::stream).flatMap(p -> p.user().stream()).distinct().count() > 1;
        if (problems.isEmpty() && twoUsers) problems.add(Problem.of("directory.merge.problem.two-users", one.orElseThrow().name(), other.orElseThrow().name()));
        return made(problems, Act.of("directory.merge-practitioners", actor), PRACTITIONER, kept, givenUp, () -> {
            Practitioner moved = practitioners.find(kept).orElseThrow();
            Practitioner made = whole.apply(moved, other.orElseThrow());
            practitioners.save((made.name().equals(moved.name()) ? other.get() : other.get().called(moved.name())).withUser(Optional.empty()));
            practitioners.save(made);
            return made;
        });
    }

    /** What the one kept does not say is taken from the other. */
    public Outcome<Agency> agencies(AgencyId kept, AgencyId givenUp, Actor actor) {
        return agencies(kept, givenUp, MergeEntries::filled, actor);
    }

    /** @param fromGivenUp as with practitioners */
    public Outcome<Agency> agencies(AgencyId kept, AgencyId givenUp, Set<String> fromGivenUp, Actor actor) {
        return agencies(kept, givenUp, (one, other) -> taken(EntryFields.ofAgency(), one, other, fromGivenUp), actor);
    }

    private Outcome<Agency> agencies(AgencyId kept, AgencyId givenUp, BinaryOperator<Agency> whole, Actor actor) {
        Optional<Agency> one = agencies.find(kept);
        Optional<Agency> other = agencies.find(givenUp);
        return made(problems(AGENCY, kept, givenUp, one.isPresent() && other.isPresent(), actor), Act.of("directory.merge-agencies", actor), AGENCY, kept, givenUp, () -> {
            Agency made = whole.apply(one.orElseThrow(), other.orElseThrow());
            if (!made.name().equals(one.get().name())) agencies.save(EntryFields.ofAgency().getFirst().take().apply(other.get(), one.get()));
            agencies.save(made);
            return made;
        });
    }

    /** The name not chosen stays with the entry given up, so that it is found by both. */
    private static <T> T taken(List<EntryField<T>> fields, T kept, T givenUp, Set<String> fromGivenUp) {
        T whole = kept;
        for (EntryField<T> field : fields) if (fromGivenUp.contains(field.key())) whole = field.take().apply(whole, givenUp);
        return whole;
    }

    private <T> Outcome<T> made(List<Problem> problems, Act act, String what, Id kept, Id givenUp, Supplier<T> save) {
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(act, () -> {
            mergings.join(what, kept.value(), givenUp.value(), act.actor());
            return Outcome.done(save.get());
        });
    }

    private List<Problem> problems(String what, Id kept, Id givenUp, boolean both, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.CORRECT));
        if (!problems.isEmpty()) return problems;
        if (!both) problems.add(Problem.of("directory.merge.problem.gone"));
        if (kept.value().equals(givenUp.value())) problems.add(Problem.of("directory.merge.problem.same"));
        boolean already = Stream.of(kept, givenUp).anyMatch(id -> mergings.of(what, id.value()).isPresent());
        if (already) problems.add(Problem.of("directory.merge.problem.already"));
        return problems;
    }

    private static Agency filled(Agency one, Agency other) {
        return new Agency(one.id(), one.name(), one.type() == AgencyType.OTHER ? other.type() : one.type(), either(one.phone(), other.phone()),
            either(one.email(), other.email()), either(one.address(), other.address()), one.active() || other.active());
    }

    static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
