package org.teamaround.person.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Word;
import org.teamaround.person.Answer;
import org.teamaround.person.Channel;
import org.teamaround.person.Diagnosis;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Impairment;
import org.teamaround.person.ImmigrationStatus;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Religion;
import org.teamaround.person.Safety;
import org.teamaround.person.SenStatus;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Form;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** Everything that can be known of a person (domain.md 2.0), laid in sections for the person's own form. */
final class WholePersonFields {
    private static final List<Stated.Why> REASONS = List.of(Stated.Why.NOT_KNOWN, Stated.Why.NOT_GIVEN);
    private static final List<Answer> MANDATORY = List.of(Answer.YES, Answer.NO, Answer.NOT_KNOWN, Answer.NOT_GIVEN);
    private static final List<Ethnicity> TO_SPECIFY = List.of(Ethnicity.WOTH, Ethnicity.BOTH, Ethnicity.AOTH, Ethnicity.MOTH, Ethnicity.OOTH);
    private final Text text;
    private final PersonWords words;
    private final PersonFields fields;

    WholePersonFields(Text text) {
        this.text = text;
        words = new PersonWords(text);
        fields = new PersonFields(text);
    }

    void lay(Form form, PersonFieldsModel model) {
        layNames(form.section("section-name"), model);
        layBackground(form.section("section-background"), model);
        layLanguages(form.section("section-language"), model);
        layDisability(form.section("section-disability"), model);
        layAddresses(form.section("section-address"), model);
        if (!model.isWithheld()) {
            layReach(form.section("section-reach"), model);
            laySafe(form.section("section-safe"), model.safe);
        }
        if (model.kind == PersonKind.CHILD) laySchool(form.section("section-school"), model);
        else if (!model.isWithheld()) layHealth(form.section("section-health"), model);
        layNumbers(form.section("section-numbers"), model);
    }

    private void layNames(Form form, PersonFieldsModel model) {
        form.text("given", model.given);
        form.options("withoutGiven", model.withoutGiven, REASONS, this::why).shownWhen(blank(model.given));
        form.text("family", model.family);
        form.options("withoutFamily", model.withoutFamily, REASONS, this::why).shownWhen(blank(model.family));
        form.birth("birth", model.birth).wide();
        form.text("knownAs", model.knownAs).optional();
        form.text("nativeScript", model.nativeScript).optional();
        form.tick("familyFirst", model.familyFirst);
        form.longText("alsoKnownAs", model.alsoKnownAs).optional();
    }

    private void layBackground(Form form, PersonFieldsModel model) {
        fields.layGender(form, model);
        BackgroundFieldsModel background = model.background;
        form.text("ethnicityNote", background.ethnicityNote).optional()
            .shownWhen(chosen(model.ethnicity, e -> TO_SPECIFY.contains(e)).or(filled(background.ethnicityNote)));
        form.choice("religion", background.religion, PersonFields.withReasons(Religion.values()), r -> words.stated(r, text.words("person.religion"))).optional();
        form.text("religionNote", background.religionNote).optional()
            .shownWhen(chosen(background.religion, r -> r == Religion.OTHER).or(filled(background.religionNote)));
        form.choice("immigration", background.immigration, PersonFields.withReasons(ImmigrationStatus.values()),
            s -> words.stated(s, text.words("person.immigration"))).optional();
        BooleanBinding known = chosen(background.immigration, s -> s != ImmigrationStatus.BRITISH && s != ImmigrationStatus.IRISH);
        form.text("immigrationNote", background.immigrationNote).optional().shownWhen(known.or(filled(background.immigrationNote)));
        form.options("noRecourse", background.noRecourse, PersonFields.ANSWERS, words::answer).optional().shownWhen(known);
        form.options("resettled", background.resettled, PersonFields.ANSWERS, words::answer).optional().shownWhen(known);
    }

    private void layLanguages(Form form, PersonFieldsModel model) {
        fields.layLanguage(form, model);
        form.options("arranged", model.arranged, PersonFields.ANSWERS, words::answer).optional().shownWhen(yes(model.interpreter));
        form.longText("otherLanguages", model.otherLanguages).optional();
    }

    private void layDisability(Form form, PersonFieldsModel model) {
        form.options("disabled", model.disabled, MANDATORY, words::answer);
        form.rows("impairment", model.impairments, ImpairmentModel::new, (row, one) -> {
            row.choice("kind", one.kind, List.of(Impairment.values()), text.words("person.impairment"));
            row.options("diagnosis", one.diagnosis, List.of(Diagnosis.DIAGNOSED, Diagnosis.SUSPECTED, Diagnosis.BEING_ASSESSED), text.words("person.diagnosis")).optional();
        }).optional().shownWhen(yes(model.disabled));
        form.longText("disabilityNote", model.disabilityNote).optional().shownWhen(yes(model.disabled).or(filled(model.disabilityNote)));
        form.longText("needsNote", model.needsNote).optional();
    }

    private void layAddresses(Form form, PersonFieldsModel model) {
        if (model.isWithheld()) form.node(new Banner(text.of("person.withheld.near"), Tone.QUIET));
        form.rows("address", AddressFields.KEYS, model.addresses, AddressFieldsModel::new, new AddressFields(text)::lay);
    }

    private void layReach(Form form, PersonFieldsModel model) {
        form.text("mobile", model.mobile).optional();
        form.text("phone", model.phone).optional();
        form.text("email", model.email).optional();
        form.options("withoutReach", model.withoutReach, REASONS, this::why).shownWhen(blank(model.mobile).and(blank(model.phone)).and(blank(model.email)));
        form.text("safeNote", model.safeNote).optional();
    }

    private void laySafe(Form form, SafeFieldsModel safe) {
        for (Channel channel : Channel.values()) {
            SafeFieldsModel.Line line = safe.line(channel);
            String name = channel.name().toLowerCase(Locale.ROOT);
            form.options("safe-" + name, line.safety, List.of(Safety.values()), text.words("person.safety")).optional();
            BooleanBinding more = Bindings.createBooleanBinding(() -> line.safety.get().filter(s -> s == Safety.ONLY || channel == Channel.HAND && s == Safety.YES).isPresent(), line.safety);
            form.text("how-" + name, line.how).optional().shownWhen(more.or(filled(line.how)));
            if (channel == Channel.HAND) form.suggest("through", safe.through, safe.workers, Practitioner::name).optional().shownWhen(more);
        }
    }

    private void laySchool(Form form, PersonFieldsModel model) {
        SchoolFieldsModel school = model.schooling;
        if (!model.isWithheld()) form.text("school", model.school).optional();
        form.text("yearGroup", school.yearGroup).optional();
        form.number("attendance", school.attendance).optional();
        form.options("freeMeals", school.freeMeals, PersonFields.ANSWERS, words::answer).optional();
        form.choice("sen", school.sen, PersonFields.withReasons(SenStatus.values()), s -> words.stated(s, text.words("person.sen"))).optional();
        form.options("atRisk", school.atRisk, PersonFields.ANSWERS, words::answer).optional();
        form.options("youngCarer", school.youngCarer, PersonFields.ANSWERS, words::answer).optional();
        if (!model.isWithheld()) layHealth(form, model);
    }

    private void layHealth(Form form, PersonFieldsModel model) {
        form.text("gp", model.gp).optional();
        form.text("nurse", model.nurse).optional();
    }

    private void layNumbers(Form form, PersonFieldsModel model) {
        form.text("nhsNumber", model.nhsNumber).optional();
        if (model.kind == PersonKind.CHILD) form.text("upn", model.upn).optional();
        form.rows("reference", model.references, ReferenceModel::new, (row, one) -> {
            row.text("whose", one.whose);
            row.text("number", one.number);
        }).optional();
    }

    private String why(Stated.Why why) {
        return text.of(Word.of("person.stated", why));
    }

    private static BooleanBinding blank(StringProperty typed) {
        return Bindings.createBooleanBinding(() -> typed.get().isBlank(), typed);
    }

    private static BooleanBinding filled(StringProperty typed) {
        return blank(typed).not();
    }

    private static BooleanBinding yes(ObjectProperty<Optional<Answer>> answer) {
        return Bindings.createBooleanBinding(() -> answer.get().filter(Answer.YES::equals).isPresent(), answer);
    }

    private static <T> BooleanBinding chosen(ObservableValue<Optional<Stated<T>>> value, Predicate<T> which) {
        return Bindings.createBooleanBinding(() -> value.getValue().flatMap(Stated::answer).filter(which).isPresent(), value);
    }
}
