package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** A local service comes into being by its name being typed; one that is there already is found. */
@Needs(Right.ENTER)
public final class EnterService {
    private final LocalServices services;
    private final Transactions transactions;
    private final Moment moment;

    public EnterService(LocalServices services, Transactions transactions, Moment moment) {
        this.services = services;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** Problems stand at the field {@code name}. */
    public Outcome<LocalService> named(String typed, Actor actor) {
        TypedText text = new TypedText();
        String name = text.requiredLine("name", typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(text.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return services.named(name).map(Outcome::done)
            .orElseGet(() -> transactions.inTransaction(Act.of("directory.enter-service", actor), () -> make(name)));
    }

    private Outcome<LocalService> make(String name) {
        LocalService service = LocalService.named(new LocalServiceId(Ids.fresh(moment.now())), name);
        services.save(service);
        return Outcome.done(service);
    }
}
