package org.teamaround.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** A practitioner goes to another agency, or another post there, on a day; the earlier post stays in their history. */
@Needs(Right.ENTER)
public final class MovePractitioner {
    private final Practitioners practitioners;
    private final Transactions transactions;
    private final Moment moment;

    public MovePractitioner(Practitioners practitioners, Transactions transactions, Moment moment) {
        this.practitioners = practitioners;
        this.transactions = transactions;
        this.moment = moment;
    }

    /**
     * Problems stand at jobTitle, agency and from.
     * @param to its {@code from} is the first day there; telephone and address of the old post are left out, as they are not true any more
     */
    public Outcome<Practitioner> move(PractitionerId id, Post to, Contact contact, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Practitioner> found = practitioners.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("directory.problem.gone"));
        TypedText text = new TypedText();
        Post post = new Post(text.line("jobTitle", to.jobTitle()), to.agency(), to.from(), Optional.empty());
        Contact reached = new Contact(text.line("phone", contact.phone(), 100), text.line("secureEmail", contact.secureEmail()), text.text("address", contact.address()));
        List<Problem> problems = new ArrayList<>(text.problems());
        problems.addAll(check(found.get(), post));
        problems.addAll(DirectoryRules.email(reached.secureEmail(), "secureEmail"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        List<Post> before = new ArrayList<>(found.get().before());
        before.add(found.get().post().until(post.from().orElseThrow().minusDays(1)));
        return transactions.inTransaction(Act.of("directory.move-practitioner", actor), () -> {
            Practitioner moved = found.get().at(post).reached(reached).having(before);
            practitioners.save(moved);
            return Outcome.done(moved);
        });
    }

    private List<Problem> check(Practitioner who, Post to) {
        List<Problem> problems = new ArrayList<>();
        boolean same = who.agency().equals(to.agency()) && who.jobTitle().equals(to.jobTitle());
        if (same) problems.add(Problem.at("agency", "directory.problem.same-post", who.name()));
        Optional<LocalDate> from = to.from();
        if (from.isEmpty()) problems.add(Problem.at("from", "directory.problem.move-from-missing"));
        from.filter(moment.today()::isBefore).ifPresent(on -> problems.add(Problem.at("from", "directory.problem.move-ahead", on)));
        Optional<LocalDate> since = who.post().from().or(() -> who.before().isEmpty() ? Optional.empty() : who.before().getLast().to());
        since.filter(began -> from.filter(on -> !on.isAfter(began)).isPresent())
            .ifPresent(began -> problems.add(Problem.at("from", "directory.problem.move-before-post", who.name(), began)));
        return problems;
    }
}
