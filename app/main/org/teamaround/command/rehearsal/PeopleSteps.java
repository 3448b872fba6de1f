package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.Withdrawal;
import org.teamaround.consent.WithdrawalRequest;
import org.teamaround.consent.Purpose;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Stated;
import org.teamaround.person.BirthNotice;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonId;

/** What scenarios can do with people and consent. */
final class PeopleSteps {
    private PeopleSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("record birth", PeopleSteps::birth).step("record consent", PeopleSteps::consent)
            .step("vary consent", PeopleSteps::vary).step("withdraw consent", PeopleSteps::withdraw);
    }

    private static Outcome<?> birth(Stage stage, Words words) {
        PersonId child = new Cast(stage).person(words.need("child"));
        BirthNotice notice = new BirthNotice(words.textOr("given", ""), words.text("family"), words.dateOr("on", stage.happened()),
            Stated.given(words.oneOf("gender", Gender.class, Gender.UNKNOWN)),
            words.maybe("ethnicity").map(e -> Stated.given(e.oneOf(Ethnicity.class))).orElse(Stated.notYetAsked()));
        return stage.program().people().recordBirth.record(child, notice, stage.actor());
    }

    private static Outcome<?> consent(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        List<PersonId> children = forChildren(cast, words.need("for"));
        Optional<PersonId> giver = words.maybe("given by").map(cast::person);
        return stage.program().referrals().recordConsent.record(new ConsentWords(stage).draft(words, children, giver), stage.actor());
    }

    private static Outcome<?> vary(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        List<PersonId> children = forChildren(cast, words.need("for"));
        Optional<PersonId> giver = words.maybe("given by").map(cast::person);
        return stage.program().referrals().varyConsent.vary(new ConsentWords(stage).draft(words, children, giver), stage.actor());
    }

    private static Outcome<?> withdraw(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        List<PersonId> children = forChildren(cast, words.need("for"));
        Set<AgencyId> agencies = words.texts("agencies").stream().map(cast::agency).collect(Collectors.toSet());
        Set<Purpose> purposes = words.list("purposes").stream().map(e -> e.oneOf(Purpose.class)).collect(Collectors.toSet());
        Withdrawal how = new Withdrawal(words.dateOr("on", stage.happened()), words.textOr("by", ""), words.textOr("reason", ""), words.yesOr("told what happens", true));
        return stage.program().referrals().withdrawConsent.withdraw(new WithdrawalRequest(children, how, agencies, purposes), stage.actor());
    }

    private static List<PersonId> forChildren(Cast cast, Entry entry) {
        return entry.isList() ? cast.people(entry.list()) : cast.children(entry);
    }
}
