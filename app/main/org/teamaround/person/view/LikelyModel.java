package org.teamaround.person.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.likeness.Likely;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/**
 * Who is there already while somebody is typed. Asked anew at each change, one question at a time; whoever was said to be somebody else is
 * not shown again. Nothing restricted is told.
 */
public final class LikelyModel {
    private static final int ENOUGH_LETTERS = 3;
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /**
     * @param name   with birth and reference, so that two of a name are told apart
     * @param why    the reasons, in words
     * @param person as everybody may read them
     */
    public record Line(Person person, String name, String why, boolean twin) {}

    public final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final LikelyActs acts;
    private final PersonNames names;
    private final Text text;
    private final Background background;
    private final Set<PersonId> declined = new HashSet<>();
    private PersonFieldsModel fields = PersonFieldsModel.child();
    private Set<PersonId> family = Set.of();
    private PersonId itself = NOBODY;
    private boolean asking;
    private boolean again;

    public LikelyModel(LikelyActs acts, Text text, Background background) {
        this.acts = acts;
        this.text = text;
        this.background = background;
        names = new PersonNames(acts.persons());
    }

    /** Follows what is typed there. */
    public LikelyModel follows(PersonFieldsModel typed) {
        fields = typed;
        Stream.<ObservableValue<?>>of(typed.given, typed.family, typed.knownAs, typed.nativeScript, typed.birth, typed.phone, typed.mobile, typed.nhsNumber, typed.upn)
            .forEach(property -> property.addListener((_, _, _) -> ask()));
        return this;
    }

    /** @param whose child the typed one is a relative of, or who else is of the family */
    public LikelyModel inFamilyOf(Set<PersonId> whose) {
        family = Set.copyOf(whose);
        return this;
    }

    /** Somebody who is there, being changed. */
    public LikelyModel changing(PersonId person) {
        itself = person;
        background.run(() -> acts.notSame().saidOf(person), said -> {
            declined.addAll(said);
            ask();
        });
        return this;
    }

    /** Not the same person: not shown again, and remembered, at once or when the typed one is kept. */
    public void notSame(Line line) {
        declined.add(line.person().id());
        lines.remove(line);
        if (!itself.equals(NOBODY)) background.run(() -> acts.notSame().say(itself, Set.of(line.person().id()), acts.actor()), outcome -> {});
    }

    /** Whom the user said the typed one is not. */
    public Set<PersonId> declined() {
        return Set.copyOf(declined);
    }

    private void ask() {
        again = asking;
        if (asking) return;
        if ((fields.given.get() + fields.family.get() + fields.nativeScript.get()).strip().length() < ENOUGH_LETTERS && fields.nhsNumber.get().isBlank()) {
            lines.clear();
            return;
        }
        asking = true;
        PersonDraft typed = fields.draft();
        background.run(() -> found(typed), this::told);
    }

    private List<Line> found(PersonDraft typed) {
        return acts.likeness().of(typed, family, itself).stream().flatMap(likely -> line(likely).stream()).toList();
    }

    private void told(List<Line> found) {
        asking = false;
        List<Line> shown = found.stream().filter(line -> !declined.contains(line.person().id())).toList();
        if (!shown.equals(lines)) lines.setAll(shown);
        if (again) ask();
    }

    private Optional<Line> line(Likely likely) {
        return acts.persons().find(likely.person()).map(person -> {
            String name = new PersonWords(text).apart(names.display(person), person);
            return new Line(person, name, likely.reasons().stream().map(reason -> text.of(reason.key())).collect(Collectors.joining(", ")), likely.twin());
        });
    }
}
