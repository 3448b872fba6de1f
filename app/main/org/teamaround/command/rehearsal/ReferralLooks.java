package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.Standing;
import org.teamaround.person.Age;
import org.teamaround.person.Person;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
import org.teamaround.ui.Dates;

/** Looks at referrals, consent, ages and names. */
final class ReferralLooks {
    private ReferralLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("referral", ReferralLooks::state).expect("consent", ReferralLooks::consent).expect("age", ReferralLooks::age)
            .expect("retention", ReferralLooks::retention).expect("name", ReferralLooks::name);
    }

    private static Expectation.Finding state(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry ref = words.need("ref");
        Referral referral = new Cast(stage).referral(ref);
        ReferralState wanted = words.need("state").oneOf(ReferralState.class);
        words.nothingElse();
        return finding("referral " + ref.text() + " is " + plain(wanted), wanted, referral.state());
    }

    private static Expectation.Finding consent(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry child = words.need("for");
        String is = words.text("is");
        words.nothingElse();
        Standing wanted = is.equals("none") ? Standing.NOT_ASKED : words.need("is").oneOf(Standing.class);
        return finding("consent for " + child.text() + " is " + is, wanted, stage.program().referrals().standing.today(new Cast(stage).person(child)));
    }

    private static Expectation.Finding age(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        String wanted = words.text("is");
        LocalDate on = words.dateOr("on", stage.today());
        words.nothingElse();
        Person person = stage.program().people().persons.find(new Cast(stage).person(of)).orElseThrow();
        var phrase = Age.of(person, on);
        String found = stage.text().of(phrase.key(), phrase.arguments().toArray());
        return new Expectation.Finding(found.contains(wanted), "age of " + of.text() + " shows " + wanted, found);
    }

    private static Expectation.Finding name(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        String wanted = words.text("is");
        words.nothingElse();
        Person person = stage.program().people().persons.find(new Cast(stage).person(of)).orElseThrow();
        String found = stage.program().people().names.display(person);
        return new Expectation.Finding(found.equals(wanted), of.text() + " is shown as " + wanted, found);
    }

    private static Expectation.Finding retention(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry ref = words.need("referral");
        LocalDate wanted = words.date("until");
        words.nothingElse();
        Optional<LocalDate> found = org.teamaround.referral.RetentionRules.until(new Cast(stage).referral(ref));
        return new Expectation.Finding(found.equals(Optional.of(wanted)), "referral " + ref.text() + " is kept until " + Dates.day(wanted),
            found.map(Dates::day).orElse("no day: it is open, or the case's own"));
    }

    static <E extends Enum<E>> Expectation.Finding finding(String expected, E wanted, E found) {
        return new Expectation.Finding(wanted == found, expected, plain(found));
    }

    static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String all(List<String> words) {
        return words.isEmpty() ? "nothing" : String.join("; ", words);
    }
}
