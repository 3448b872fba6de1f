package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.Withdrawal;
import org.teamaround.consent.WithdrawalRequest;
import org.teamaround.consent.Purpose;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.CafRole;
import org.teamaround.directory.Contact;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Stated;
import org.teamaround.person.BirthNotice;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonId;

/** What scenarios can do with the directory, people, and consent. */
final class PeopleSteps {
    private PeopleSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("enter agency", PeopleSteps::agency).step("enter practitioner", PeopleSteps::practitioner)
            .step("record birth", PeopleSteps::birth).step("record consent", PeopleSteps::consent)
            .step("vary consent", PeopleSteps::vary).step("withdraw consent", PeopleSteps::withdraw);
    }

    private static Outcome<?> agency(Stage stage, Words words) {
        String name = words.text("name");
        AgencyType type = words.oneOf("type", AgencyType.class, AgencyType.OTHER);
        String phone = words.textOr("phone", "");
        String email = words.textOr("email", "");
        String address = words.textOr("address", "");
        return stage.program().people().enterAgency.named(name, stage.actor())
            .then(a -> stage.program().people().changeAgency.change(new Agency(a.id(), a.name(), type, phone, email, address, true), stage.actor()));
    }

    private static Outcome<?> practitioner(Stage stage, Words words) {
        String name = words.text("name");
        Optional<AgencyId> agency = words.maybe("agency").map(e -> new Cast(stage).agency(e.text()));
        String job = words.textOr("job", "");
        String phone = words.textOr("phone", "");
        String email = words.textOr("email", "");
        boolean pool = words.yesOr("lead pool", false);
        Optional<LocalDate> trained = words.maybeDate("caf trained");
        return stage.program().people().enterPractitioner.named(name, agency, stage.actor()).then(p -> stage.program().people().changePractitioner
            .change(p.working(job, agency).reached(new Contact(phone, email, p.contact().address())).may(new CafRole(trained, pool, p.cafLead()))
                .inUse(true), stage.actor()));
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
