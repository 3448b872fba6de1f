package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Disability;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.Identifiers;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;
import org.teamaround.person.Whereabouts;
import org.teamaround.ui.MemorableDate;
import org.teamaround.ui.Named;

/**
 * A child or adult as it is typed. Every question left empty counts as "not yet asked", so that a telephone call takes three minutes
 * (domain.md part 2); only the birth of a child must be said, were it by "not known".
 */
public final class PersonFieldsModel {
    public final PersonKind kind;
    public final StringProperty given = new SimpleStringProperty("");
    public final StringProperty family = new SimpleStringProperty("");
    public final StringProperty knownAs = new SimpleStringProperty("");
    public final StringProperty nativeScript = new SimpleStringProperty("");
    public final BooleanProperty familyFirst = new SimpleBooleanProperty();
    /** Previous and other names, one to a line. */
    public final StringProperty alsoKnownAs = new SimpleStringProperty("");
    public final ObjectProperty<MemorableDate> birth = new SimpleObjectProperty<>(MemorableDate.empty());
    public final ObjectProperty<Optional<Stated<Gender>>> gender = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<Stated<Ethnicity>>> ethnicity = new SimpleObjectProperty<>(Optional.empty());
    public final StringProperty religion = new SimpleStringProperty("");
    public final ObjectProperty<Named<Stated<String>>> firstLanguage = new SimpleObjectProperty<>(Named.nothing());
    public final ObjectProperty<Optional<Answer>> interpreter = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<Answer>> disabled = new SimpleObjectProperty<>(Optional.empty());
    public final StringProperty disabilityNote = new SimpleStringProperty("");
    public final StringProperty needsNote = new SimpleStringProperty("");
    public final ObservableList<AddressFieldsModel> addresses = FXCollections.observableArrayList();
    public final StringProperty phone = new SimpleStringProperty("");
    public final StringProperty mobile = new SimpleStringProperty("");
    public final StringProperty email = new SimpleStringProperty("");
    public final StringProperty safeNote = new SimpleStringProperty("");
    public final StringProperty nhsNumber = new SimpleStringProperty("");
    public final StringProperty upn = new SimpleStringProperty("");
    public final StringProperty school = new SimpleStringProperty("");
    public final StringProperty yearGroup = new SimpleStringProperty("");
    public final StringProperty gp = new SimpleStringProperty("");
    private PersonDraft before;

    private PersonFieldsModel(PersonKind kind) {
        this.kind = kind;
        before = kind == PersonKind.CHILD ? PersonDraft.child("", "", new Birth.NotKnown()) : PersonDraft.adult("", "");
    }

    public static PersonFieldsModel child() {
        return new PersonFieldsModel(PersonKind.CHILD);
    }

    public static PersonFieldsModel adult() {
        return new PersonFieldsModel(PersonKind.ADULT);
    }

    public static PersonFieldsModel of(PersonDraft draft) {
        PersonFieldsModel model = new PersonFieldsModel(draft.kind());
        model.fill(draft);
        return model;
    }

    /** What only typing can be wrong about; the rest is asked of the use case. */
    public List<Problem> problems() {
        boolean unsaid = kind == PersonKind.CHILD && Births.read(birth.get()).isEmpty();
        return unsaid ? List.of(Problem.at("birth", "person.problem.birth-missing")) : List.of();
    }

    public boolean isEmpty() {
        return (given.get() + family.get()).isBlank() && birth.get().isBlank() && birth.get().kind() != MemorableDate.Kind.NOT_KNOWN;
    }

    public PersonDraft draft() {
        return before.withName(name()).withBirth(Births.read(birth.get()).orElse(new Birth.NotKnown()))
            .withBackground(before.background().withGender(asked(gender)).withEthnicity(asked(ethnicity), before.background().ethnicityNote())
                .withReligion(before.background().religion(), religion.get()))
            .withLanguage(language(), interpreter.get().orElse(Answer.NOT_YET_ASKED))
            .withDisability(new Disability(disabled.get().orElse(Answer.NOT_YET_ASKED), before.disability().kinds(), disabilityNote.get()))
            .withNeeds(needsNote.get()).withAddresses(statedAddresses()).withWhereabouts(whereabouts())
            .withSchooling(before.schooling().withYearGroup(yearGroup.get()))
            .withIdentifiers(new Identifiers(nhsNumber.get(), upn.get(), before.identifiers().others()));
    }

    private Whereabouts whereabouts() {
        if (before.whereabouts().isWithheld()) return before.whereabouts();
        Reach reach = before.reach().withPhone(phone.get()).withMobile(mobile.get()).withEmail(email.get()).withSafeNote(safeNote.get());
        return before.whereabouts().told().withReach(reach).withSchool(school.get()).withGp(gp.get());
    }

    private void fill(PersonDraft draft) {
        given.set(draft.name().given());
        family.set(draft.name().family());
        knownAs.set(draft.name().knownAs());
        nativeScript.set(draft.name().nativeScript());
        familyFirst.set(draft.name().familyFirst());
        alsoKnownAs.set(String.join("\n", draft.name().alsoKnownAs()));
        birth.set(Births.typed(draft.birth()));
        before = draft;
        fillBackground(draft);
        fillReach(draft.reach());
        nhsNumber.set(draft.nhsNumber());
        upn.set(draft.upn());
        school.set(draft.school());
        yearGroup.set(draft.yearGroup());
        gp.set(draft.gp());
    }

    private void fillBackground(PersonDraft draft) {
        gender.set(shown(draft.gender()));
        ethnicity.set(shown(draft.ethnicity()));
        religion.set(draft.background().religionNote());
        firstLanguage.set(shown(draft.firstLanguage()).map(Named::known).orElse(Named.nothing()));
        interpreter.set(shown(draft.interpreter()));
        disabled.set(shown(draft.disabled()));
        disabilityNote.set(draft.disabilityNote());
        needsNote.set(draft.needsNote());
        addresses.setAll(draft.addresses().stream().map(AddressFieldsModel::of).toList());
    }

    private void fillReach(Reach reach) {
        phone.set(reach.phone());
        mobile.set(reach.mobile());
        email.set(reach.email());
        safeNote.set(reach.safeNote());
    }

    private PersonName name() {
        List<String> others = alsoKnownAs.get().lines().filter(line -> !line.isBlank()).toList();
        return new PersonName(given.get(), family.get(), knownAs.get(), nativeScript.get(), familyFirst.get(), others,
            before.name().withoutGiven(), before.name().withoutFamily());
    }

    private Stated<String> language() {
        return firstLanguage.get().found().or(() -> firstLanguage.get().newName().map(Stated::given)).orElse(Stated.notYetAsked());
    }

    private List<Stated<Address>> statedAddresses() {
        return addresses.stream().map(AddressFieldsModel::stated).filter(a -> !a.equals(Stated.<Address>notYetAsked())).toList();
    }

    private static <T> Stated<T> asked(ObjectProperty<Optional<Stated<T>>> answer) {
        return answer.get().orElse(Stated.notYetAsked());
    }

    private static <T> Optional<Stated<T>> shown(Stated<T> stated) {
        return Optional.of(stated).filter(s -> !s.equals(Stated.<T>notYetAsked()));
    }

    private static Optional<Answer> shown(Answer answer) {
        return Optional.of(answer).filter(a -> a != Answer.NOT_YET_ASKED);
    }
}
