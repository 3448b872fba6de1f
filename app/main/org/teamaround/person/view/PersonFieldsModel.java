package org.teamaround.person.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Disability;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.Identifiers;
import org.teamaround.person.Languages;
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
    public final StringProperty gp = new SimpleStringProperty("");
    final StringProperty nurse = new SimpleStringProperty("");
    final ObjectProperty<Optional<Stated.Why>> withoutGiven = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Stated.Why>> withoutFamily = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Stated.Why>> withoutReach = new SimpleObjectProperty<>(Optional.empty());
    final BackgroundFieldsModel background = new BackgroundFieldsModel();
    /** One to a line. */
    final StringProperty otherLanguages = new SimpleStringProperty("");
    final ObjectProperty<Optional<Answer>> arranged = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<ImpairmentModel> impairments = FXCollections.observableArrayList();
    final SafeFieldsModel safe = new SafeFieldsModel();
    final SchoolFieldsModel schooling = new SchoolFieldsModel();
    final ObservableList<ReferenceModel> references = FXCollections.observableArrayList();
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
        return of(draft, List.of());
    }

    /** @param workers through whom something can be brought by hand */
    static PersonFieldsModel of(PersonDraft draft, List<Practitioner> workers) {
        PersonFieldsModel model = new PersonFieldsModel(draft.kind());
        model.fill(draft, workers);
        return model;
    }

    /** What only typing can be wrong about; the rest is asked of the use case. */
    public List<Problem> problems() {
        boolean unsaid = kind == PersonKind.CHILD && Births.read(birth.get()).isEmpty();
        return unsaid ? List.of(Problem.at("birth", "person.problem.birth-missing")) : List.of();
    }

    public boolean isEmpty() {
        return (given.get() + family.get()).isBlank() && birth.get().isBlank() && !birth.get().kind().isWithout();
    }

    /** What is restricted and was not opened stays withheld. */
    boolean isWithheld() {
        return before.whereabouts().isWithheld();
    }

    public PersonDraft draft() {
        return before.withName(name()).withBirth(Births.read(birth.get()).orElse(new Birth.NotKnown(Stated.Why.NOT_YET_ASKED)))
            .withBackground(background.into(before.background().withGender(Asked.stated(gender)).withEthnicity(Asked.stated(ethnicity), "")))
            .withLanguages(new Languages(language(), lines(otherLanguages), Asked.answer(interpreter), Asked.answer(arranged)))
            .withDisability(new Disability(Asked.answer(disabled), isDisabled() ? ImpairmentModel.typed(impairments) : Map.of(), disabilityNote.get()))
            .withNeeds(needsNote.get()).withAddresses(statedAddresses()).withWhereabouts(whereabouts()).withSchooling(schooling.typed())
            .withIdentifiers(new Identifiers(nhsNumber.get(), upn.get(), references.stream().map(ReferenceModel::typed).toList()));
    }

    private boolean isDisabled() {
        return Asked.answer(disabled) == Answer.YES;
    }

    private Whereabouts whereabouts() {
        if (isWithheld()) return before.whereabouts();
        Reach reach = new Reach(phone.get(), mobile.get(), email.get(), safeNote.get(), safe.typed(), Asked.why(withoutReach));
        return new Whereabouts.Told(reach, school.get(), gp.get(), nurse.get());
    }

    private void fill(PersonDraft draft, List<Practitioner> workers) {
        before = draft;
        fill(draft.name());
        birth.set(Births.typed(draft.birth()));
        fillBackground(draft);
        addresses.setAll(draft.addresses().stream().map(AddressFieldsModel::of).toList());
        fill(draft.whereabouts().told(), workers);
        schooling.fill(draft.schooling());
        nhsNumber.set(draft.nhsNumber());
        upn.set(draft.upn());
        references.setAll(draft.identifiers().others().stream().map(ReferenceModel::of).toList());
    }

    private void fill(PersonName name) {
        given.set(name.given());
        family.set(name.family());
        withoutGiven.set(Asked.shown(name.withoutGiven()));
        withoutFamily.set(Asked.shown(name.withoutFamily()));
        knownAs.set(name.knownAs());
        nativeScript.set(name.nativeScript());
        familyFirst.set(name.familyFirst());
        alsoKnownAs.set(String.join("\n", name.alsoKnownAs()));
    }

    private void fillBackground(PersonDraft draft) {
        gender.set(Asked.shown(draft.gender()));
        ethnicity.set(Asked.shown(draft.ethnicity()));
        background.fill(draft.background());
        firstLanguage.set(Asked.shown(draft.firstLanguage()).map(Named::known).orElse(Named.nothing()));
        otherLanguages.set(String.join("\n", draft.languages().others()));
        interpreter.set(Asked.shown(draft.interpreter()));
        arranged.set(Asked.shown(draft.languages().arranged()));
        disabled.set(Asked.shown(draft.disabled()));
        impairments.setAll(ImpairmentModel.of(draft.disability().kinds()));
        disabilityNote.set(draft.disabilityNote());
        needsNote.set(draft.needsNote());
    }

    private void fill(Whereabouts.Told told, List<Practitioner> workers) {
        phone.set(told.reach().phone());
        mobile.set(told.reach().mobile());
        email.set(told.reach().email());
        withoutReach.set(Asked.shown(told.reach().without()));
        safeNote.set(told.reach().safeNote());
        safe.fill(told.reach(), workers);
        school.set(told.school());
        gp.set(told.gp());
        nurse.set(told.nurse());
    }

    private PersonName name() {
        return new PersonName(given.get(), family.get(), knownAs.get(), nativeScript.get(), familyFirst.get(), lines(alsoKnownAs),
            Asked.why(withoutGiven), Asked.why(withoutFamily));
    }

    private static List<String> lines(StringProperty typed) {
        return typed.get().lines().filter(line -> !line.isBlank()).toList();
    }

    private Stated<String> language() {
        return firstLanguage.get().found().or(() -> firstLanguage.get().newName().map(Stated::given)).orElse(Stated.notYetAsked());
    }

    private List<Stated<Address>> statedAddresses() {
        return addresses.stream().map(AddressFieldsModel::stated).filter(a -> !a.equals(Stated.<Address>notYetAsked())).toList();
    }
}
