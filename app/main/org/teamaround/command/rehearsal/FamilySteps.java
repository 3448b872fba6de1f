package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.BirthNotice;
import org.teamaround.person.Ending;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.ResponsibilityBasis;
import org.teamaround.person.family.ContactDraft;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.family.Offer;
import org.teamaround.person.family.PartnershipKind;
import org.teamaround.shell.FamilyWiring;
import org.teamaround.shell.PeopleWiring;

/** What scenarios can do with families. */
final class FamilySteps {
    private FamilySteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("relate", FamilySteps::relate).step("add relative", FamilySteps::addRelative).step("take away relative", FamilySteps::part)
            .step("accept offer", FamilySteps::accept).step("decline offer", FamilySteps::decline).step("contact arrangement", FamilySteps::contact)
            .step("partnership", FamilySteps::partnership).step("responsibility not known", FamilySteps::notKnown).step("move household", FamilySteps::move)
            .step("split twins", FamilySteps::split).step("died", (stage, words) -> end(stage, words, EndingKind.DIED))
            .step("not continued", (stage, words) -> end(stage, words, EndingKind.NOT_CONTINUED))
            .step("birth not known of", (stage, words) -> end(stage, words, EndingKind.NOT_HEARD)).step("take back ending", FamilySteps::takeBack)
            .step("print family picture", FamilySteps::print);
        FamilyLooks.add(vocabulary);
    }

    private static PeopleWiring people(Stage stage) {
        return stage.program().people();
    }

    private static FamilyWiring family(Stage stage) {
        return people(stage).family;
    }

    private static Outcome<?> relate(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        PersonId child = cast.person(words.need("child"));
        PersonId relative = cast.person(words.need("relative"));
        return people(stage).relateFamily.relate(draft(stage, words, child, relative), stage.actor());
    }

    private static Outcome<?> addRelative(Stage stage, Words words) {
        PersonId child = new Cast(stage).person(words.need("child"));
        boolean sibling = FamilyRules.isSibling(words.need("as").oneOf(RelationshipKind.class));
        PersonWords person = new PersonWords(words);
        PersonDraft typed = sibling ? person.child() : person.adult();
        String called = words.textOr("call", typed.name().full());
        return people(stage).enterRelative.enter(typed, id -> draft(stage, words, child, id), stage.actor()).map(tie -> {
            new Cast(stage).callPerson(called, tie.relative());
            return tie;
        });
    }

    private static RelationshipDraft draft(Stage stage, Words words, PersonId child, PersonId relative) {
        PersonWords answers = new PersonWords(words);
        RelationshipDraft draft = RelationshipDraft.of(child, relative, words.need("as").oneOf(RelationshipKind.class))
            .with(answers.answer("parental responsibility"), answers.answer("lives with")).by(words.maybe("by").map(e -> e.oneOf(ResponsibilityBasis.class)))
            .through(words.maybe("through").map(new Cast(stage)::person));
        Optional<String> why = words.maybe("must not receive").map(Entry::text);
        return why.map(draft::mustNotReceive).orElse(draft);
    }

    private static Outcome<?> part(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        return people(stage).partFamily.part(cast.person(words.need("child")), cast.person(words.need("relative")), stage.actor());
    }

    private static Outcome<?> accept(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        PersonId child = cast.person(words.need("child"));
        Entry relative = words.need("relative");
        Offer offer = family(stage).offers.of(child).stream().filter(o -> o.draft().relative().equals(cast.person(relative))).findFirst()
            .orElseThrow(() -> relative.absent("\"" + relative.text() + "\" is not offered."));
        PersonWords answers = new PersonWords(words);
        return people(stage).relateFamily.relate(offer.draft().with(answers.answer("parental responsibility"), answers.answer("lives with")), stage.actor());
    }

    private static Outcome<?> decline(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        return family(stage).declineOffer.decline(cast.person(words.need("child")), cast.person(words.need("relative")), stage.actor());
    }

    private static Outcome<?> contact(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        return family(stage).sayContact.say(new ContactDraft(cast.person(words.need("child")), cast.person(words.need("with")),
            words.need("kind").oneOf(ContactKind.class), words.textOr("details", ""), words.maybeDate("order on"),
            Optional.of(words.dateOr("from", stage.happened())), words.maybeDate("to")), stage.actor());
    }

    private static Outcome<?> partnership(Stage stage, Words words) {
        List<PersonId> two = new Cast(stage).people(words.list("of"));
        if (two.size() != 2) throw words.entry().error("a partnership is of two people.");
        return family(stage).sayPartnership.say(two.getFirst(), two.getLast(), words.need("kind").oneOf(PartnershipKind.class), words.maybeDate("from"),
            words.maybeDate("to"), stage.actor());
    }

    private static Outcome<?> notKnown(Stage stage, Words words) {
        return family(stage).sayHolderNotKnown.say(new Cast(stage).person(words.need("child")), words.textOr("why", ""), stage.actor());
    }

    private static Outcome<?> move(Stage stage, Words words) {
        List<PersonId> movers = new Cast(stage).people(words.list("who"));
        Entry address = words.entry();
        Optional<Address> typed = new PersonWords(words).addresses().stream().flatMap(a -> a.answer().stream()).findFirst();
        if (typed.isEmpty()) throw address.error("say the new address.");
        Address to = new Address(typed.get().place(), typed.get().kind(), typed.get().restricted(), Optional.of(words.dateOr("on", stage.happened())), Optional.empty());
        return family(stage).moveHousehold.move(new HashSet<>(movers), to, stage.actor());
    }

    /** The first keeps the record and, with it, what the scenario called the unborn baby. */
    private static Outcome<?> split(Stage stage, Words words) {
        PersonId unborn = new Cast(stage).person(words.need("child"));
        List<BirthNotice> notices = new ArrayList<>();
        List<String> called = new ArrayList<>();
        for (Entry entry : words.list("children")) {
            Words one = entry.words();
            called.add(one.textOr("call", one.textOr("given", "")));
            notices.add(new BirthNotice(one.textOr("given", ""), one.textOr("family", ""), one.dateOr("on", words.dateOr("on", stage.happened())),
                Stated.given(one.oneOf("gender", Gender.class, Gender.UNKNOWN)),
                one.maybe("ethnicity").map(e -> Stated.given(e.oneOf(Ethnicity.class))).orElse(Stated.notYetAsked())));
            one.nothingElse();
        }
        return family(stage).recordBirths.record(unborn, notices, stage.actor()).map(children -> {
            for (int i = 0; i < children.size(); i++) new Cast(stage).callPerson(called.get(i), children.get(i).id());
            return children;
        });
    }

    private static Outcome<?> end(Stage stage, Words words, EndingKind kind) {
        PersonId who = new Cast(stage).person(words.need("who"));
        return family(stage).recordEnding.record(who, new Ending(kind, words.maybeDate("on"), words.textOr("note", "")), stage.actor());
    }

    private static Outcome<?> takeBack(Stage stage, Words words) {
        return family(stage).recordEnding.takeBack(new Cast(stage).person(words.need("who")), stage.actor());
    }

    private static Outcome<?> print(Stage stage, Words words) {
        PersonId child = new Cast(stage).person(words.need("child"));
        return stage.program().familyPictures().print.print(child, SharingWords.recipient(stage, words), stage.actor()).map(document -> {
            stage.printed("family-picture", people(stage).documents.pdf(document));
            return document;
        });
    }

    static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Answer answer(Entry entry) {
        return PersonWords.answer(entry);
    }
}
