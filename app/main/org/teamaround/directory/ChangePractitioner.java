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

/**
 * Changes a practitioner's entry, retires it, or keeps a new one with all that was typed. A retired one stays where it is named, but is
 * offered no more.
 */
@Needs(Right.ENTER)
public final class ChangePractitioner {
    private final Practitioners practitioners;
    private final Transactions transactions;
    private final Moment moment;

    public ChangePractitioner(Practitioners practitioners, Transactions transactions, Moment moment) {
        this.practitioners = practitioners;
        this.transactions = transactions;
        this.moment = moment;
    }

    /**
     * @param typed as it is to be, with a fresh id for a new one; which user it is, when they are away and
     *     their earlier posts stay as they were; problems stand at name, jobTitle, phone, secureEmail, address, cafTrained, lineManager, supervisor,
     *     specialisms.n.detail, specialisms.n.ageFrom
     */
    public Outcome<Practitioner> change(Practitioner typed, Actor actor) {
        TypedText text = new TypedText();
        Practitioner before = practitioners.find(typed.id()).orElse(typed.withUser(Optional.empty()));
        Practitioner clean = typed.away(before.away()).having(before.before()).knowing(clean(typed.specialisms(), text)).called(text.requiredLine("name", typed.name())).working(text.line("jobTitle", typed.jobTitle()), typed.agency())
            .reached(new Contact(text.line("phone", typed.phone(), 100), text.line("secureEmail", typed.secureEmail()),
                text.text("address", typed.contact().address()))).withUser(before.user());
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(text.problems());
        problems.addAll(DirectoryRules.problems(clean.id(), practitioners.named(clean.name()).map(Practitioner::id), clean.secureEmail(), "secureEmail"));
        problems.addAll(new SupervisionRules(practitioners).check(clean));
        for (int i = 0; i < clean.specialisms().size(); i++) problems.addAll(DirectoryRules.ages(clean.specialisms().get(i).ages(), "specialisms." + i + ".ageFrom"));
        LocalDate today = moment.today();
        if (clean.cafTrained().filter(today::isBefore).isPresent()) problems.add(Problem.at("cafTrained", "directory.problem.trained-in-future"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("directory.change-practitioner", actor), () -> keep(clean));
    }

    private static List<Specialism> clean(List<Specialism> typed, TypedText text) {
        List<Specialism> clean = new ArrayList<>();
        for (Specialism s : typed) clean.add(new Specialism(s.need(), text.line("specialisms." + clean.size() + ".detail", s.detail()), s.ages(), s.area()));
        return clean;
    }

    private Outcome<Practitioner> keep(Practitioner practitioner) {
        practitioners.save(practitioner);
        return Outcome.done(practitioner);
    }
}
