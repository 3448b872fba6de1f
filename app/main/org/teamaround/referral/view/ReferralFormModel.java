package org.teamaround.referral.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.view.ConsentFieldsModel;
import org.teamaround.directory.Agency;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.LikelyActs;
import org.teamaround.person.view.LikelyModel;
import org.teamaround.person.view.PersonFieldsModel;
import org.teamaround.referral.ChildEntry;
import org.teamaround.referral.ConsentAnswer;
import org.teamaround.referral.Method;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralDraft;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferralRules;
import org.teamaround.ui.Among;
import org.teamaround.ui.Background;
import org.teamaround.ui.MemorableDate;
import org.teamaround.ui.Text;

/** A new referral as it is typed. Nothing typed is lost when it is refused. */
public final class ReferralFormModel {
    /** How the family's answer stands. */
    public enum Asked { ANSWERED, TO_FOLLOW, NOT_ASKED }

    public final ObjectProperty<Optional<Method>> how = new SimpleObjectProperty<>(Optional.of(Method.FORM));
    public final ObjectProperty<Optional<ReferralKind>> kind = new SimpleObjectProperty<>(Optional.of(ReferralKind.EARLY_HELP));
    public final ObjectProperty<Optional<LocalDate>> receivedOn;
    public final ObjectProperty<Optional<LocalTime>> receivedTime;
    public final ReferrerModel referrer = new ReferrerModel();
    public final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    public final ObservableList<PersonFieldsModel> children = FXCollections.observableArrayList(PersonFieldsModel.child());
    public final ObservableList<KnownChild> known = FXCollections.observableArrayList();
    public final ObservableList<FamilyRowModel> family = FXCollections.observableArrayList(new FamilyRowModel());
    public final HouseholdModel household = new HouseholdModel();
    public final StoryModel story = new StoryModel();
    public final ObjectProperty<Optional<Asked>> asked = new SimpleObjectProperty<>(Optional.empty());
    public final StringProperty notAskedWhy = new SimpleStringProperty("");
    public final ConsentFieldsModel consent;
    /** Line of the family member who answered, from 1. */
    public final ObjectProperty<Optional<Integer>> giver = new SimpleObjectProperty<>(Optional.of(1));
    public final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReferralActs acts;
    private final Sources from;
    private final Background background;
    private final Consumer<Referral> done;
    private final Moment moment;
    private final Map<PersonFieldsModel, LikelyModel> looked = new IdentityHashMap<>();
    private Optional<LikelyActs> likely = Optional.empty();

    /**
     * What the form suggests while it is filled in; read off the window's thread.
     *
     * @param children of the record, by what is typed of them
     */
    public record Sources(Supplier<List<Agency>> agencies, Function<String, List<KnownChild.Choice>> children) {}

    public ReferralFormModel(ReferralActs acts, Sources from, Moment moment, Background background, Consumer<Referral> done) {
        this.acts = acts;
        this.from = from;
        this.background = background;
        this.done = done;
        this.moment = moment;
        receivedOn = new SimpleObjectProperty<>(Optional.of(moment.today()));
        receivedTime = new SimpleObjectProperty<>(Optional.of(moment.local().toLocalTime().withSecond(0).withNano(0)));
        consent = new ConsentFieldsModel(moment.today());
        asked.subscribe(now -> {
            if (now.filter(Asked.ANSWERED::equals).isEmpty()) consent.answer.set(Optional.empty());
        });
    }

    /** While a child or an adult is typed, who is there already is asked of these. */
    public ReferralFormModel asking(LikelyActs acts) {
        likely = Optional.of(acts);
        return this;
    }

    /** Who is there already of this row. */
    Optional<LikelyModel> likely(PersonFieldsModel row, Text text) {
        return likely.map(asked -> this.asked(row, new LikelyModel(asked, text, background).follows(row)));
    }

    private LikelyModel asked(PersonFieldsModel row, LikelyModel model) {
        looked.put(row, model);
        return model;
    }

    /** The child of this row is somebody of the record: named among the known ones instead. */
    void use(PersonFieldsModel row, LikelyModel.Line line) {
        KnownChild child = new KnownChild();
        child.chosen.set(Optional.of(new KnownChild.Choice(line.person().id(), line.name())));
        known.add(child);
        if (children.size() > 1) children.remove(row);
        else children.set(children.indexOf(row), PersonFieldsModel.child());
    }

    public void load() {
        background.run(from.agencies()::get, agencies::setAll);
    }

    /** For one line of children who are in the record already. */
    Among<KnownChild.Choice> someKnown() {
        return new Among<>(background, from.children());
    }

    /** Level 4 or a safeguarding concern: the banner shows. */
    public BooleanBinding isSafeguarding() {
        return Bindings.createBooleanBinding(() -> ReferralRules.mustBeRedirected(kind.get().orElse(ReferralKind.EARLY_HELP), story.level.get()),
            kind, story.level);
    }

    public boolean isTouched() {
        return children.stream().anyMatch(c -> !c.isEmpty()) || !known.isEmpty() || !story.isEmpty() || !household.isEmpty() || !referrer.name.get().isBlank();
    }

    /** One key for a telephone call: what was not said counts as not yet asked, and may be filled in later. */
    public void restNotYetAsked(String words) {
        newChildren().stream().filter(c -> c.birth.get().isBlank()).forEach(c -> c.birth.set(MemorableDate.notKnown()));
        boolean somebody = family.stream().anyMatch(f -> f.responsible.get().filter(Answer.YES::equals).isPresent());
        if (!somebody) household.holderNotKnown.set(true);
        if (asked.get().isEmpty()) {
            asked.set(Optional.of(Asked.NOT_ASKED));
            notAskedWhy.set(words);
        }
    }

    public void record() {
        problems.setAll(typed());
        if (!problems.isEmpty()) return;
        ReferralDraft draft = draft();
        background.run(() -> acts.receive().receive(draft, acts.actor()), this::recorded);
    }

    private void recorded(Outcome<Referral> outcome) {
        outcome.result().ifPresent(this::remember);
        outcome.handle(done, found -> problems.setAll(found.stream().map(ReferralFormModel::atItsField).toList()));
    }

    /** Who was said to be somebody else is not asked about again. */
    private void remember(Referral referral) {
        List<PersonFieldsModel> typed = newChildren();
        for (int i = 0; i < Math.min(typed.size(), referral.children().size()); i++) {
            PersonId child = referral.children().get(i);
            Optional.ofNullable(looked.get(typed.get(i))).ifPresent(model -> background.run(() -> {
                likely.ifPresent(acts -> acts.remember(child, model.declined()));
                return true;
            }, told -> {}));
        }
    }

    /** The household's address is typed once, so what is wrong with it belongs there. */
    private static Problem atItsField(Problem problem) {
        if (problem.field().endsWith("address.0.postcode")) return new Problem("household.postcode", problem.key(), problem.arguments());
        if (problem.field().endsWith("address.0.lines")) return new Problem("household.address", problem.key(), problem.arguments());
        return problem;
    }

    /** All at once: what typing can be wrong about, and what the rules of a referral ask. */
    private List<Problem> typed() {
        List<Problem> found = new ArrayList<>();
        List<PersonFieldsModel> typed = newChildren();
        for (int i = 0; i < typed.size(); i++) for (Problem p : typed.get(i).problems())
            found.add(new Problem("child." + i + '.' + p.field(), p.key(), p.arguments()));
        if (asked.get().filter(Asked.ANSWERED::equals).isPresent()) found.addAll(consent.problems());
        found.addAll(ReferralRules.check(draft(), moment.local()));
        return found;
    }

    ReferralDraft draft() {
        List<ChildEntry> typed = entries();
        List<FamilyRowModel> members = members();
        return new ReferralDraft(kind.get().orElse(ReferralKind.EARLY_HELP), how.get().orElse(Method.FORM), receivedOn.get(), receivedTime.get(),
            referrer.entry(), typed, members.stream().map(m -> m.entry(typed.size())).toList(), household.household(), story.story(),
            story.level.get(), answer(members.size()), referrer.transfer(receivedOn.get().orElse(moment.today())));
    }

    /** New ones first, so that problems name the right line; a line left empty beside a known child is none. */
    private List<ChildEntry> entries() {
        List<ChildEntry> entries = new ArrayList<>(newChildren().stream().map(c -> ChildEntry.of(c.draft())).toList());
        known.stream().flatMap(k -> k.chosen.get().stream())
            .forEach(k -> entries.add(new ChildEntry(Optional.of(k.person()), PersonFieldsModel.child().draft())));
        return entries;
    }

    private List<PersonFieldsModel> newChildren() {
        boolean someKnown = known.stream().anyMatch(k -> k.chosen.get().isPresent());
        return children.stream().filter(c -> !someKnown || !c.isEmpty()).toList();
    }

    private List<FamilyRowModel> members() {
        return family.stream().filter(f -> !f.isEmpty()).toList();
    }

    private Optional<Integer> giver(int members) {
        boolean own = consent.givenBy.get().filter(ConsentGiver.YOUNG_PERSON::equals).isPresent();
        return own ? Optional.empty() : giver.get().map(line -> line - 1).filter(line -> line < members);
    }

    private ConsentAnswer answer(int members) {
        return switch (asked.get().orElse(Asked.NOT_ASKED)) {
            case NOT_ASKED -> ConsentAnswer.notAsked(notAskedWhy.get());
            case TO_FOLLOW -> ConsentAnswer.toFollow();
            case ANSWERED -> ConsentAnswer.of(consent.draft(), giver(members));
        };
    }
}
