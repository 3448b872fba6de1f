package org.teamaround.consent.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.teamaround.consent.Competence;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentDraft;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.ConsentWishes;
import org.teamaround.consent.Explained;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Taking;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;

/** A consent as it is typed, about nobody yet. Agencies stand one to a line. */
public final class ConsentFieldsModel {
    public final ObjectProperty<Optional<ConsentState>> answer = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<ConsentGiver>> givenBy = new SimpleObjectProperty<>(Optional.of(ConsentGiver.PARENTAL_RESPONSIBILITY));
    public final ObjectProperty<Optional<LocalDate>> on;
    public final ObjectProperty<Optional<LocalDate>> expires = new SimpleObjectProperty<>(Optional.empty());
    public final BooleanProperty coversStorage = new SimpleBooleanProperty(true);
    public final BooleanProperty coversSharing = new SimpleBooleanProperty(true);
    public final ObservableSet<Purpose> purposes = FXCollections.observableSet(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN);
    public final StringProperty sharedWith = new SimpleStringProperty("");
    public final StringProperty sensitiveTo = new SimpleStringProperty("");
    public final StringProperty excluded = new SimpleStringProperty("");
    public final ObjectProperty<Optional<ConsentForm>> form = new SimpleObjectProperty<>(Optional.of(ConsentForm.WRITTEN));
    public final StringProperty takenBy = new SimpleStringProperty("");
    public final StringProperty witness = new SimpleStringProperty("");
    public final BooleanProperty interpreterUsed = new SimpleBooleanProperty();
    public final StringProperty interpreter = new SimpleStringProperty("");
    public final ObservableSet<Explained> explained = FXCollections.observableSet();
    public final ObjectProperty<Optional<LocalDate>> review = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<LawfulBasis.General>> general = new SimpleObjectProperty<>(Optional.of(LawfulBasis.USUAL.general()));
    public final ObjectProperty<Optional<LawfulBasis.Special>> special = new SimpleObjectProperty<>(Optional.of(LawfulBasis.USUAL.special()));
    public final CompetenceModel competence = new CompetenceModel();

    /** Family members who must not be told, as the consent in force says; kept when it is changed. */
    private Set<PersonId> notTold = Set.of();

    public ConsentFieldsModel(LocalDate today) {
        on = new SimpleObjectProperty<>(Optional.of(today));
    }

    /** Starts from the consent in force, so that only what changes is typed. Its day and end are asked anew. */
    public void fill(Consent now, Map<AgencyId, String> names) {
        if (!now.isGiven()) return;
        answer.set(Optional.of(now.state() == ConsentState.GIVEN_FULL ? ConsentState.GIVEN_FULL : ConsentState.GIVEN_LIMITED));
        givenBy.set(Optional.of(now.givenBy()));
        coversStorage.set(now.scope().coversStorage());
        coversSharing.set(now.scope().coversSharing());
        purposes.clear();
        purposes.addAll(now.purposes());
        sharedWith.set(typed(now.sharedWith(), names));
        sensitiveTo.set(typed(now.sensitiveTo(), names));
        excluded.set(typed(now.excluded(), names));
        notTold = now.scope().excludedPeople();
        general.set(Optional.of(now.basis().general()));
        special.set(Optional.of(now.basis().special()));
    }

    private static String typed(Set<AgencyId> agencies, Map<AgencyId, String> names) {
        return agencies.stream().map(names::get).filter(Objects::nonNull).sorted().collect(Collectors.joining("\n"));
    }

    /** Shown only for an answer that agrees to something. */
    public BooleanBinding isGiven() {
        return Bindings.createBooleanBinding(() -> answer.get().filter(ConsentFieldsModel::agrees).isPresent(), answer);
    }

    public BooleanBinding isAnswered() {
        return Bindings.createBooleanBinding(() -> answer.get().filter(a -> a != ConsentState.REQUESTED).isPresent(), answer);
    }

    public BooleanBinding isVerbal() {
        return Bindings.createBooleanBinding(() -> isGiven().get() && form.get().filter(ConsentForm.VERBAL::equals).isPresent(), answer, form);
    }

    public BooleanBinding isOwnAnswer() {
        return Bindings.createBooleanBinding(() -> isAnswered().get()
            && givenBy.get().filter(g -> g != ConsentGiver.PARENTAL_RESPONSIBILITY).isPresent(), answer, givenBy);
    }

    private static boolean agrees(ConsentState state) {
        return state == ConsentState.GIVEN_FULL || state == ConsentState.GIVEN_LIMITED;
    }

    public List<Problem> problems() {
        return answer.get().isPresent() ? List.of() : List.of(Problem.at("agreed.answer", "consent.problem.no-answer"));
    }

    /** The form; {@code answer} must be there. */
    public ConsentDraft draft() {
        Taking taking = new Taking(form.get().orElse(ConsentForm.WRITTEN), takenBy.get(), witness.get(), interpreterUsed.get(),
            interpreter.get(), explained);
        Optional<Competence> judged = isOwnAnswer().get() ? competence.answers(takenBy.get(), on.get()) : Optional.empty();
        return new ConsentDraft(answer.get().orElse(ConsentState.REQUESTED), List.of(), givenBy.get().orElse(ConsentGiver.PARENTAL_RESPONSIBILITY),
            Optional.empty(), on.get(), wishes(), taking, judged, review.get(), expires.get(), basis());
    }

    private LawfulBasis basis() {
        return new LawfulBasis(general.get().orElse(LawfulBasis.USUAL.general()), special.get().orElse(LawfulBasis.USUAL.special()));
    }

    private ConsentWishes wishes() {
        return new ConsentWishes(coversStorage.get(), coversSharing.get(), Set.copyOf(purposes), lines(sharedWith), lines(sensitiveTo),
            lines(excluded), notTold);
    }

    private static List<String> lines(StringProperty typed) {
        return Stream.of(typed.get().split("[\\n,;]")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }
}
