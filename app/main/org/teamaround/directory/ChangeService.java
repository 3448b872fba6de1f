package org.teamaround.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Changes a local service's entry, retires it, or keeps a new one with all that was typed. */
@Needs(Right.ENTER)
public final class ChangeService {
    private final LocalServices services;
    private final Transactions transactions;
    private final Moment moment;

    public ChangeService(LocalServices services, Transactions transactions, Moment moment) {
        this.services = services;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** @param typed as it is to be, with a fresh id for a new one; problems stand at name, whatFor, forWhom, ageFrom, phone, howToReach, cost, waiting, checkedOn, again */
    public Outcome<LocalService> change(LocalService typed, Actor actor) {
        TypedText text = new TypedText();
        LocalService clean = clean(typed, text);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(text.problems());
        problems.addAll(DirectoryRules.problems(clean.id(), services.named(clean.name()).map(LocalService::id), "", ""));
        problems.addAll(DirectoryRules.ages(clean.offer().ages(), "ageFrom"));
        LocalDate today = moment.today();
        if (clean.checkedOn().filter(today::isBefore).isPresent()) problems.add(Problem.at("checkedOn", "directory.problem.checked-in-future"));
        clean.checked().again().filter(again -> clean.checkedOn().filter(again::isBefore).isPresent())
            .ifPresent(again -> problems.add(Problem.at("again", "directory.problem.again-before-check", again)));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("directory.change-service", actor), () -> keep(clean));
    }

    private static LocalService clean(LocalService typed, TypedText text) {
        Offer o = typed.offer();
        Access a = typed.access();
        return new LocalService(typed.id(), text.requiredLine("name", typed.name()), typed.agency(),
            new Offer(text.text("whatFor", o.whatFor()), o.needs(), text.text("forWhom", o.forWhom()), o.ages(), o.areas()),
            new Access(text.line("phone", a.phone(), 100), text.text("howToReach", a.how()), text.line("cost", a.cost()), a.places(),
                text.line("waiting", a.waiting())),
            checked(typed.checked(), text), typed.active());
    }

    private static Checked checked(Checked c, TypedText text) {
        return new Checked(c.on(), c.on().isEmpty() ? "" : text.line("checkedBy", c.by()), c.again());
    }

    private Outcome<LocalService> keep(LocalService service) {
        services.save(service);
        return Outcome.done(service);
    }
}
