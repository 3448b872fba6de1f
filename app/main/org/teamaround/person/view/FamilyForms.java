package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.BirthNotice;
import org.teamaround.person.Ending;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.family.ContactDraft;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.family.PartnershipKind;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** The forms about a family as a whole; each comes back after the lock by its bookmark. */
final class FamilyForms {
    private static final String CHILD = "child";
    private static final String PREFIX = "family-";
    private final Desk desk;
    private final MattersModel model;

    FamilyForms(Desk desk, MattersModel model) {
        this.desk = desk;
        this.model = model;
    }

    boolean reopen(Bookmark place) {
        List<String> mine = List.of("holder", "contact", "partnership", "move", "ending", "births");
        Optional<String> which = mine.stream().filter(name -> place.isAt(PREFIX + name)).findFirst();
        which.ifPresent(name -> model.load(new PersonId(place.uuid(CHILD)), matters -> {
            switch (name) {
                case "holder" -> holderNotKnown(matters);
                case "contact" -> contact(matters);
                case "partnership" -> partnership(matters);
                case "move" -> move(matters);
                case "ending" -> ending(matters);
                default -> births(matters);
            }
        }));
        return which.isPresent();
    }

    void holderNotKnown(MattersModel.Matters matters) {
        StringProperty why = new SimpleStringProperty("");
        open("holder", matters, form -> form.longText("why", why), () -> acts().holderNotKnown().say(matters.child().id(), why.get(), acts().actor()), Right.ENTER);
    }

    void contact(MattersModel.Matters matters) {
        ObjectProperty<Optional<MattersModel.Someone>> with = empty();
        ObjectProperty<Optional<ContactKind>> kind = empty();
        StringProperty details = new SimpleStringProperty("");
        ObjectProperty<Optional<LocalDate>> ordered = empty();
        ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        ObjectProperty<Optional<LocalDate>> to = empty();
        open("contact", matters, form -> {
            form.choice("relative", with, others(matters), MattersModel.Someone::name);
            form.options("kind", kind, List.of(ContactKind.values()), desk.text().words("family.contact")).wide();
            form.longText("details", details).optional();
            form.date("orderedOn", ordered).optional();
            form.date("from", from);
            form.date("to", to).optional();
        }, () -> {
            if (with.get().isEmpty()) return missing("relative");
            if (kind.get().isEmpty()) return missing("kind");
            return acts().contact().say(new ContactDraft(matters.child().id(), with.get().get().person().id(), kind.get().get(), details.get(), ordered.get(), from.get(),
                to.get()), acts().actor());
        }, Right.ENTER);
    }

    void partnership(MattersModel.Matters matters) {
        List<MattersModel.Someone> adults = others(matters).stream().filter(one -> one.person().kind() == PersonKind.ADULT).toList();
        ObjectProperty<Optional<MattersModel.Someone>> one = empty();
        ObjectProperty<Optional<MattersModel.Someone>> other = empty();
        ObjectProperty<Optional<PartnershipKind>> kind = empty();
        ObjectProperty<Optional<LocalDate>> from = empty();
        ObjectProperty<Optional<LocalDate>> to = empty();
        open("partnership", matters, form -> {
            form.choice("one", one, adults, MattersModel.Someone::name);
            form.choice("other", other, adults, MattersModel.Someone::name);
            form.options("kind", kind, List.of(PartnershipKind.values()), desk.text().words("family.partnership")).wide();
            form.date("from", from).optional();
            form.date("to", to).optional();
        }, () -> {
            if (one.get().isEmpty()) return missing("one");
            if (other.get().isEmpty()) return missing("other");
            if (kind.get().isEmpty()) return missing("kind");
            return acts().partnership().say(one.get().get().person().id(), other.get().get().person().id(), kind.get().get(), from.get(), to.get(), acts().actor());
        }, Right.ENTER);
    }

    void move(MattersModel.Matters matters) {
        ObservableSet<MattersModel.Someone> movers = FXCollections.observableSet(new HashSet<>());
        StringProperty lines = new SimpleStringProperty("");
        StringProperty postcode = new SimpleStringProperty("");
        ObjectProperty<Optional<AddressKind>> kind = new SimpleObjectProperty<>(Optional.of(AddressKind.HOME));
        BooleanProperty restricted = new SimpleBooleanProperty();
        ObjectProperty<Optional<LocalDate>> on = empty();
        open("move", matters, form -> {
            form.ticks("movers", movers, matters.everybody(), MattersModel.Someone::name).wide();
            form.longText("lines", lines);
            form.text("postcode", postcode).optional();
            form.choice("kind", kind, List.of(AddressKind.values()), desk.text().words("person.address-kind"));
            form.tick("restricted", restricted).wide();
            form.date("from", on);
        }, () -> acts().move().move(movers.stream().map(m -> m.person().id()).collect(Collectors.toSet()), new Address(lines.get().strip(), postcode.get().strip(), "",
            kind.get().orElse(AddressKind.HOME), restricted.get(), on.get(), Optional.empty()), acts().actor()), Right.ENTER);
    }

    void ending(MattersModel.Matters matters) {
        ObjectProperty<Optional<MattersModel.Someone>> who = new SimpleObjectProperty<>(matters.everybody().stream().findFirst().filter(one -> one.person().isUnborn()));
        ObjectProperty<Optional<EndingKind>> kind = empty();
        ObjectProperty<Optional<LocalDate>> on = empty();
        StringProperty note = new SimpleStringProperty("");
        open("ending", matters, form -> {
            form.choice("who", who, matters.everybody(), MattersModel.Someone::name);
            form.options("kind", kind, List.of(EndingKind.values()), desk.text().words("family.ending")).wide();
            form.date("on", on).optional();
            form.longText("note", note).optional();
        }, () -> {
            if (who.get().isEmpty()) return missing("who");
            if (kind.get().isEmpty()) return missing("kind");
            return acts().ending().record(who.get().get().person().id(), new Ending(kind.get().get(), on.get(), note.get()), acts().actor());
        }, Right.EDIT_CASE, matters.child().id());
    }

    /** One child as it is told. */
    static final class Born {
        final ObjectProperty<Optional<LocalDate>> on = empty();
        final ObjectProperty<Optional<Gender>> gender = empty();
        final StringProperty given = new SimpleStringProperty("");
        final StringProperty family = new SimpleStringProperty("");

        BirthNotice notice() {
            return new BirthNotice(given.get(), family.get(), on.get().orElseThrow(), gender.get().map(Stated::given).orElse(Stated.notYetAsked()), Stated.notYetAsked());
        }
    }

    void births(MattersModel.Matters matters) {
        ObservableList<Born> born = FXCollections.observableArrayList(new Born(), new Born());
        open("births", matters, form -> form.rows("child", born, Born::new, (row, one) -> {
            row.date("birth", one.on);
            row.choice("gender", one.gender, List.of(Gender.values()), desk.text().words("person.gender"));
            row.text("given", one.given).optional();
            row.text("family", one.family);
        }), () -> {
            List<Problem> missing = new ArrayList<>();
            for (int i = 0; i < born.size(); i++) if (born.get(i).on.get().isEmpty()) missing.add(Problem.at("child." + i + ".birth", "kernel.problem.required"));
            if (!missing.isEmpty()) return Outcome.refused(missing);
            return acts().births().record(matters.child().id(), born.stream().map(Born::notice).toList(), acts().actor());
        }, Right.EDIT_CASE, matters.child().id());
    }

    private void open(String name, MattersModel.Matters matters, Consumer<Form> lay, Supplier<Outcome<?>> act, Right right, PersonId... own) {
        desk.navigator().open(new FamilyForm(desk, "family.form." + name, matters.name(), lay, act,
            action -> own.length == 0 ? action.needs(right) : action.needs(right, List.of(own)), () -> {
                desk.navigator().finish();
                desk.navigator().say(desk.text().of("person.form.saved", Dates.time(desk.moment().local().toLocalTime())));
            }), Bookmark.of(PREFIX + name).with(CHILD, matters.child().id()));
    }

    private static List<MattersModel.Someone> others(MattersModel.Matters matters) {
        return matters.everybody().stream().skip(1).toList();
    }

    private static Outcome<?> missing(String field) {
        return Outcome.refused(Problem.at(field, "kernel.problem.required"));
    }

    private FamilyActs acts() {
        return model.acts();
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
