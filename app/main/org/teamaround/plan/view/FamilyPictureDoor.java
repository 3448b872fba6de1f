package org.teamaround.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.plan.form.PrintFamilyPicture;
import org.teamaround.ui.Desk;
import org.teamaround.ui.FormAct;

/** Asks for whom a family picture is, among those it may go to today; prints it and shows it. */
public final class FamilyPictureDoor {
    private final Desk desk;
    private final PrintFamilyPicture print;
    private final Sources from;
    private final Actor actor;

    /** Where those it may go to are found, and what was printed. */
    public record Sources(Persons persons, Consents consents, Agencies agencies, SharingGate gate, Documents documents) {}

    public FamilyPictureDoor(Desk desk, PrintFamilyPicture print, Sources from, Actor actor) {
        this.desk = desk;
        this.print = print;
        this.from = from;
        this.actor = actor;
    }

    public void open(PersonId child) {
        desk.background().run(() -> readers(child), found -> {
            ObjectProperty<Optional<Recipient>> reader = new SimpleObjectProperty<>(found.stream().findFirst());
            FormAct<Document> model = new FormAct<>(desk.background(), () -> reader.get().map(to -> print.print(child, to, actor))
                .orElse(Outcome.refused(Problem.at("reader", "plan.problem.reader-missing"))), this::show);
            desk.navigator().openDialog(new AskScreen(desk, "plan.print", model, form -> form.passing().choice("reader", reader, found, Recipient::name).wide()));
        });
    }

    private void show(Document document) {
        desk.navigator().closeDialog();
        desk.background().run(() -> from.documents().pdf(document), pdf -> desk.papers().show(document.title(), "family-picture.pdf", pdf));
    }

    private List<Recipient> readers(PersonId child) {
        PersonNames names = new PersonNames(from.persons());
        List<Recipient> all = new ArrayList<>(List.of(new Recipient.Team(desk.text().of("plan.print.team"))));
        from.persons().relativesOf(child).forEach(r -> all.add(new Recipient.Family(r.relative(), names.display(r.relative()))));
        from.consents().current(child).filter(Consent::isGiven).stream().flatMap(c -> c.sharedWith().stream()).flatMap(id -> from.agencies().find(id).stream())
            .sorted((one, other) -> one.name().compareTo(other.name())).forEach(a -> all.add(new Recipient.ToAgency(a.id(), a.name())));
        return all.stream().filter(to -> from.gate().wouldRefuse(PrintFamilyPicture.asked(child, to)).isEmpty()).toList();
    }
}
