package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.correct.BinKind;
import org.teamaround.correct.DateCorrection;
import org.teamaround.correct.DateKind;
import org.teamaround.correct.EnteredDate;
import org.teamaround.correct.Movable;
import org.teamaround.correct.MoveRequest;
import org.teamaround.correct.MovedKind;
import org.teamaround.correct.SessionActs.Line;
import org.teamaround.correct.view.SessionWords;
import org.teamaround.directory.Agency;
import org.teamaround.directory.LocalService;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.SealedNote;
import org.teamaround.shell.CorrectionWiring;

/** What scenarios can do to put mistakes right. */
final class CorrectionSteps {
    private static final Map<String, PersonField> FIELDS = Map.ofEntries(Map.entry("given", PersonField.GIVEN), Map.entry("family", PersonField.FAMILY),
        Map.entry("known as", PersonField.KNOWN_AS), Map.entry("script", PersonField.NATIVE_SCRIPT), Map.entry("family name first", PersonField.NAME_ORDER),
        Map.entry("also known as", PersonField.ALSO_KNOWN_AS), Map.entry("born", PersonField.BIRTH), Map.entry("estimated", PersonField.BIRTH),
        Map.entry("gender", PersonField.GENDER), Map.entry("ethnicity", PersonField.ETHNICITY), Map.entry("language", PersonField.LANGUAGES),
        Map.entry("interpreter", PersonField.INTERPRETER), Map.entry("needs note", PersonField.NEEDS), Map.entry("landline", PersonField.PHONE),
        Map.entry("phone", PersonField.MOBILE), Map.entry("email", PersonField.EMAIL), Map.entry("safe to contact", PersonField.SAFE_NOTE),
        Map.entry("school", PersonField.SCHOOL), Map.entry("class", PersonField.YEAR_GROUP), Map.entry("gp", PersonField.GP),
        Map.entry("nhs number", PersonField.NHS_NUMBER), Map.entry("upn", PersonField.UPN));

    private CorrectionSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("change field", CorrectionSteps::changeField).step("correct date", CorrectionSteps::date).step("move to child", CorrectionSteps::move)
            .step("take back", CorrectionSteps::takeBack).step("do again", CorrectionSteps::again).step("put in bin", CorrectionSteps::bin)
            .step("restore from bin", CorrectionSteps::restore);
        CorrectionLooks.add(vocabulary);
    }

    static CorrectionWiring correct(Stage stage) {
        return stage.program().corrections();
    }

    private static Outcome<?> changeField(Stage stage, Words words) {
        PersonId id = new Cast(stage).person(words.need("of"));
        Person seen = stage.program().people().persons.find(id).orElseThrow();
        List<PersonField> fields = FIELDS.keySet().stream().filter(key -> words.maybe(key).isPresent()).map(FIELDS::get).distinct().toList();
        if (fields.isEmpty()) throw words.entry().error("name the field by its word for a person, such as \"known as\".");
        PersonDraft typed = seen.kind() == PersonKind.CHILD ? new PersonWords(words).child() : new PersonWords(words).adult();
        return stage.program().people().editField.edit(id, fields, seen, typed, stage.actor());
    }

    private static Outcome<?> date(Stage stage, Words words) {
        DateCorrection wanted = correction(stage, words);
        return correct(stage).correctDate.correct(wanted, words.textOr("reason", ""), stage.actor());
    }

    /** The newest date of its kind on that record, unless the wrong day is said. */
    static DateCorrection correction(Stage stage, Words words) {
        Entry of = words.need("of");
        PersonId child = new Cast(stage).person(of);
        Entry what = words.need("what");
        DateKind kind = what.oneOf(DateKind.class);
        Optional<LocalDate> was = words.maybeDate("was");
        LocalDate day = words.date("to");
        List<EnteredDate> found = correct(stage).dates.of(child).stream().filter(date -> date.kind() == kind && was.filter(on -> !date.day().equals(on)).isEmpty()).toList();
        if (found.isEmpty()) throw what.absent("there is no such date on the record of " + of.text() + ".");
        return new DateCorrection(child, kind, found.getFirst().record(), day);
    }

    private static Outcome<?> move(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        PersonId from = cast.person(words.need("from"));
        PersonId to = cast.person(words.need("to"));
        Entry what = words.need("what");
        MovedKind kind = what.oneOf(MovedKind.class);
        String which = words.textOr("which", "");
        String reason = words.textOr("reason", "");
        Movable found = correct(stage).moveToChild.movables(from).stream().filter(m -> m.kind() == kind)
            .filter(m -> Names.fold(stage.text().of(m.words().key(), m.words().arguments().toArray())).contains(Names.fold(which))).findFirst()
            .orElseThrow(() -> what.absent("nothing of this kind stands there."));
        return correct(stage).moveToChild.move(new MoveRequest(kind, found.record(), from, to), reason, stage.actor());
    }

    private static Outcome<?> takeBack(Stage stage, Words words) {
        Entry what = words.need("name");
        if (what.text().equals("last")) return correct(stage).sessionActs.takeBack(stage.actor());
        return correct(stage).sessionActs.lines(stage.actor()).filter(line -> !line.takenBack() && Names.fold(said(stage, line)).contains(Names.fold(what.text())))
            .findFirst().<Outcome<?>>map(line -> correct(stage).sessionActs.takeBack(line.act(), stage.actor()))
            .orElseThrow(() -> what.absent("nothing was done that is called so; write \"last\" for the last act."));
    }

    static String said(Stage stage, Line line) {
        return new SessionWords(correct(stage).actsAbout, stage.program().people().persons, stage.text()).of(line);
    }

    private static Outcome<?> again(Stage stage, Words words) {
        words.need("name");
        return correct(stage).sessionActs.again(stage.actor());
    }

    private static Outcome<?> bin(Stage stage, Words words) {
        BinKind kind = words.need("what").oneOf(BinKind.class);
        UUID record = record(stage, kind, words.need("which"));
        return correct(stage).bin.put(kind, record, words.textOr("reason", ""), stage.actor());
    }

    private static Outcome<?> restore(Stage stage, Words words) {
        BinKind kind = words.need("what").oneOf(BinKind.class);
        Entry which = words.need("which");
        UUID record = CorrectionLooks.inBin(stage, kind, which.text()).map(line -> line.record()).orElseThrow(() -> which.absent("that does not lie in the bin."));
        return correct(stage).bin.restore(kind, record, stage.actor());
    }

    private static UUID record(Stage stage, BinKind kind, Entry which) {
        Cast cast = new Cast(stage);
        return switch (kind) {
            case PERSON -> cast.person(which).value();
            case REFERRAL -> cast.referral(which).id().value();
            case PRACTITIONER -> cast.knownPractitioner(which.text()).orElseThrow(() -> which.absent("the directory has nobody of this name.")).id().value();
            case AGENCY -> stage.program().people().agencies.named(which.text()).map(Agency::id).orElseThrow(() -> which.absent("the directory has no such agency.")).value();
            case SERVICE -> stage.program().people().services.named(which.text()).map(LocalService::id).orElseThrow(() -> which.absent("the directory has no such service.")).value();
            case NOTE -> note(stage, which);
        };
    }

    /** The child's newest. */
    private static UUID note(Stage stage, Entry child) {
        List<SealedNote> notes = new ArrayList<>(stage.program().people().sealedNotes.of(new Cast(stage).person(child)));
        if (notes.isEmpty()) throw child.absent("there is no restricted note about this child.");
        return notes.getLast().id().value();
    }
}
