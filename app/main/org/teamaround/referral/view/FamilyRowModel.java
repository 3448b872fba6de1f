package org.teamaround.referral.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.person.Answer;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.LikelyModel;
import org.teamaround.person.view.PersonFieldsModel;
import org.teamaround.referral.FamilyEntry;
import org.teamaround.referral.Tie;

/** A parent, carer or other member of the family as typed. */
public final class FamilyRowModel {
    public final PersonFieldsModel person = PersonFieldsModel.adult();
    /** Who of the record it is; absent for somebody new, and as soon as another name is typed. */
    private Optional<PersonId> known = Optional.empty();
    public final ObjectProperty<Optional<RelationshipKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<Answer>> responsible = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<Answer>> livesWith = new SimpleObjectProperty<>(Optional.empty());
    /** Number of the one child this is about, from 1; absent for all of them. */
    public final ObjectProperty<Optional<Integer>> onlyChild = new SimpleObjectProperty<>(Optional.empty());
    public final StringProperty mustNotReceive = new SimpleStringProperty("");

    public FamilyRowModel() {
        person.given.addListener((_, _, _) -> known = Optional.empty());
        person.family.addListener((_, _, _) -> known = Optional.empty());
    }

    /** It is somebody of the record. */
    public void use(LikelyModel.Line line) {
        person.given.set(line.person().name().given());
        person.family.set(line.person().name().family());
        known = Optional.of(line.person().id());
    }

    public boolean isEmpty() {
        return person.isEmpty() && kind.get().isEmpty();
    }

    FamilyEntry entry(int children) {
        List<Tie> ties = IntStream.range(0, children).filter(i -> onlyChild.get().map(only -> only == i + 1).orElse(true)).mapToObj(this::tie).toList();
        return new FamilyEntry(known, person.draft(), ties);
    }

    private Tie tie(int child) {
        return new Tie(child, kind.get().orElse(RelationshipKind.NOT_KNOWN), responsible.get().orElse(Answer.NOT_YET_ASKED),
            livesWith.get().orElse(Answer.NOT_YET_ASKED), Optional.of(mustNotReceive.get().strip()).filter(why -> !why.isEmpty()));
    }
}
