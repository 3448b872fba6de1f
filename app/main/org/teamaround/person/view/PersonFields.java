package org.teamaround.person.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonKind;
import org.teamaround.ui.Form;
import org.teamaround.ui.MemorableDate;
import org.teamaround.ui.Text;

/**
 * Lays the fields of a person as the rows of a referral have them; {@link WholePersonFields} has all. The form's text keys are to be
 * {@link #KEYS}; the names of the fields are those that problems carry.
 */
public final class PersonFields {
    /** Where the words of its labels stand. */
    public static final String KEYS = "person.field";
    static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.NOT_KNOWN);
    private final Text text;
    private final PersonWords words;

    public PersonFields(Text text) {
        this.text = text;
        words = new PersonWords(text);
    }

    /** A child of a referral: name, birth (or expected date), gender, ethnicity, language, disability, school, GP. */
    public void layChild(Form form, PersonFieldsModel model) {
        layChild(form, model, name -> {});
    }

    /** @param afterName lays something more below the name and the birth */
    public void layChild(Form form, PersonFieldsModel model, Consumer<Form> afterName) {
        layName(form, model);
        afterName.accept(form);
        layOrigin(form, model);
        form.options("disabled", model.disabled, ANSWERS, words::answer);
        form.text("school", model.school).optional();
        form.text("gp", model.gp).optional();
    }

    /** A parent or carer of a referral: name, birth, how to reach them. */
    public void layAdult(Form form, PersonFieldsModel model, Consumer<Form> afterName) {
        layName(form, model);
        afterName.accept(form);
        form.text("mobile", model.mobile).optional();
        form.text("phone", model.phone).optional();
        form.text("safeNote", model.safeNote).optional();
        layLanguage(form, model);
    }

    void layName(Form form, PersonFieldsModel model) {
        form.text("given", model.given);
        form.text("family", model.family);
        form.birth("birth", model.birth).wide();
    }

    private void layOrigin(Form form, PersonFieldsModel model) {
        layGender(form, model);
        layLanguage(form, model);
    }

    void layGender(Form form, PersonFieldsModel model) {
        form.choice("gender", model.gender, withReasons(Gender.values()), g -> words.stated(g, text.words("person.gender")));
        form.choice("ethnicity", model.ethnicity, withReasons(Ethnicity.values()), e -> words.stated(e, text.words("person.ethnicity")));
    }

    void layLanguage(Form form, PersonFieldsModel model) {
        BooleanBinding born = Bindings.createBooleanBinding(() -> model.birth.get().kind() != MemorableDate.Kind.EXPECTED, model.birth);
        form.suggest("firstLanguage", model.firstLanguage, FXCollections.observableArrayList(languages()), l -> words.stated(l, name -> name))
            .shownWhen(born);
        form.options("interpreter", model.interpreter, ANSWERS, words::answer).shownWhen(born);
    }

    private List<Stated<String>> languages() {
        List<Stated<String>> known = new ArrayList<>(Stream.of(text.of("person.languages").split(", *")).map(Stated::given).toList());
        known.add(Stated.notKnown());
        known.add(Stated.notGiven());
        return known;
    }

    @SafeVarargs
    static <T> List<Stated<T>> withReasons(T... values) {
        List<Stated<T>> all = new ArrayList<>(Stream.of(values).map(Stated::given).toList());
        all.add(Stated.notKnown());
        all.add(Stated.notGiven());
        return all;
    }
}
