package org.teamaround.command.rehearsal;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.privacy.AccessRequest.Capacity;
import org.teamaround.privacy.AccessRequest.PauseReason;
import org.teamaround.privacy.AccessRequestId;
import org.teamaround.privacy.Answer;
import org.teamaround.privacy.Breach.Risk;
import org.teamaround.privacy.Decision.Reason;
import org.teamaround.privacy.Disposal;
import org.teamaround.privacy.GiveNotice;
import org.teamaround.privacy.Kept;
import org.teamaround.privacy.LegalHold;
import org.teamaround.privacy.LogBreach;
import org.teamaround.privacy.LogRequest;
import org.teamaround.shell.PrivacyWiring;

/** What scenarios can do about subject access, breaches, retention and privacy notices. */
final class PrivacySteps {
    private static final String REQUEST = "access request";
    private static final String BREACH = "breach";

    private PrivacySteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("log access request", PrivacySteps::log).step("pause access request", PrivacySteps::pause).step("resume access request", PrivacySteps::resume)
            .step("see identity", PrivacySteps::identity).step("make complex", PrivacySteps::complex).step("close access request", PrivacySteps::close)
            .step("leave out", PrivacySteps::leaveOut).step("keep the rest", PrivacySteps::keepTheRest).step("decide restricted notes", PrivacySteps::notes)
            .step("check answer", PrivacySteps::check).step("overrule must not receive", PrivacySteps::overrule).step("send answer", PrivacySteps::send)
            .step("log breach", PrivacySteps::breach).step("judge breach", PrivacySteps::judge).step("tell regulator", PrivacySteps::regulator)
            .step("tell families of breach", PrivacySteps::families).step("close breach", PrivacySteps::closeBreach)
            .step("hold record", PrivacySteps::hold).step("lift hold", PrivacySteps::lift).step("review disposal", PrivacySteps::review).step("agree disposal", PrivacySteps::agree)
            .step("drop disposal", PrivacySteps::drop).step("name privacy notice", PrivacySteps::version).step("give privacy notice", PrivacySteps::notice);
        PrivacyLooks.add(vocabulary);
    }

    static PrivacyWiring privacy(Stage stage) {
        return stage.program().privacy();
    }

    static AccessRequestId request(Stage stage, Words words) {
        Entry ref = words.need("ref");
        return stage.names().find(REQUEST, ref.text(), AccessRequestId.class).orElseThrow(() -> ref.absent("no access request is called so; \"ref:\" names one when it is logged."));
    }

    static UUID breachOf(Stage stage, Words words) {
        Entry ref = words.need("ref");
        return stage.names().find(BREACH, ref.text(), UUID.class).orElseThrow(() -> ref.absent("no breach is called so; \"ref:\" names one when it is logged."));
    }

    private static Outcome<?> log(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        String asker = words.text("asker");
        String ref = words.textOr("ref", asker);
        LogRequest.Draft draft = new LogRequest.Draft(cast.person(words.need("about")), stage.happened(), asker, cast.maybePerson(asker),
            words.oneOf("capacity", Capacity.class, Capacity.THEMSELVES), words.textOr("wanted", ""));
        return privacy(stage).logRequest.log(draft, stage.actor()).map(request -> {
            stage.names().call(REQUEST, ref, request.id());
            return request;
        });
    }

    private static Outcome<?> pause(Stage stage, Words words) {
        return privacy(stage).runRequest.pause(request(stage, words), words.oneOf("why", PauseReason.class, PauseReason.IDENTITY), stage.happened(), stage.actor());
    }

    private static Outcome<?> resume(Stage stage, Words words) {
        return privacy(stage).runRequest.resume(request(stage, words), stage.happened(), stage.actor());
    }

    private static Outcome<?> identity(Stage stage, Words words) {
        return privacy(stage).runRequest.identity(request(stage, words), words.text("what"), stage.happened(), stage.actor());
    }

    private static Outcome<?> complex(Stage stage, Words words) {
        return privacy(stage).runRequest.complex(request(stage, words), words.text("why"), stage.actor());
    }

    private static Outcome<?> close(Stage stage, Words words) {
        return privacy(stage).runRequest.close(request(stage, words), words.text("why"), stage.actor());
    }

    private static Outcome<?> leaveOut(Stage stage, Words words) {
        AccessRequestId id = request(stage, words);
        Reason reason = words.need("reason").oneOf(Reason.class);
        Outcome<?> outcome = Outcome.done(true);
        for (String text : words.texts("words")) {
            outcome = privacy(stage).mark.redactEverywhere(id, text, reason, stage.actor());
            if (!outcome.isDone()) return outcome;
        }
        return outcome;
    }

    private static Outcome<?> keepTheRest(Stage stage, Words words) {
        return privacy(stage).mark.keepTheRest(request(stage, words), stage.actor());
    }

    /** Opens and reads each, and lets it go as it is, or leaves all of it out. */
    private static Outcome<?> notes(Stage stage, Words words) {
        AccessRequestId id = request(stage, words);
        boolean seen = words.yesOr("seen", true);
        Optional<Reason> leaveOut = words.maybe("leave out").map(e -> e.oneOf(Reason.class));
        Outcome<Answer> gathered = privacy(stage).mark.gather(id, stage.actor());
        Outcome<?> outcome = gathered;
        for (Answer.Part part : gathered.result().map(Answer::open).orElse(List.of())) if (part.passage().restricted()) {
            outcome = (seen ? privacy(stage).mark.open(id, part.passage().source(), stage.actor()) : Outcome.done(part.passage()))
                .then(passage -> privacy(stage).mark.decide(id, passage, leaveOut.filter(r -> !passage.words().isEmpty())
                    .map(r -> List.of(new org.teamaround.privacy.Decision.Span(0, passage.words().length(), r))).orElse(List.of()), stage.actor()));
            if (!outcome.isDone()) return outcome;
        }
        return outcome;
    }

    private static Outcome<?> check(Stage stage, Words words) {
        return privacy(stage).mark.check(request(stage, words), stage.actor());
    }

    private static Outcome<?> overrule(Stage stage, Words words) {
        return privacy(stage).overrule.overrule(request(stage, words), words.text("why"), stage.actor());
    }

    private static Outcome<?> send(Stage stage, Words words) {
        return privacy(stage).send.send(request(stage, words), stage.happened(), words.textOr("how", "handed over"), stage.actor()).map(made -> {
            stage.printed("subject-access", made.pdf());
            stage.printed("subject-access-master", made.master());
            stage.printed("subject-access-schedule", made.schedule());
            return made;
        });
    }

    private static Outcome<?> breach(Stage stage, Words words) {
        String what = words.text("what");
        String ref = words.textOr("ref", what);
        LocalTime at = words.maybe("found at").map(e -> LocalTime.parse(e.text())).orElse(stage.happenedAt().toLocalTime());
        return privacy(stage).logBreach.log(new LogBreach.Draft(stage.happened().atTime(at).atZone(Moment.ZONE), what, words.textOr("whose", ""), words.textOr("how found", "")), stage.actor())
            .map(breach -> {
                stage.names().call(BREACH, ref, breach.id());
                return breach;
            });
    }

    private static Outcome<?> judge(Stage stage, Words words) {
        return privacy(stage).runBreach.judge(breachOf(stage, words), words.need("risk").oneOf(Risk.class), words.text("why"), stage.actor());
    }

    private static Outcome<?> regulator(Stage stage, Words words) {
        return privacy(stage).runBreach.toldRegulator(breachOf(stage, words), stage.happenedAt(), words.textOr("reference", ""), words.textOr("late because", ""), stage.actor());
    }

    private static Outcome<?> families(Stage stage, Words words) {
        return privacy(stage).runBreach.toldFamilies(breachOf(stage, words), stage.happened(), words.text("how"), stage.actor());
    }

    private static Outcome<?> closeBreach(Stage stage, Words words) {
        return privacy(stage).runBreach.close(breachOf(stage, words), words.textOr("learned", ""), stage.actor());
    }

    private static Outcome<?> hold(Stage stage, Words words) {
        return privacy(stage).hold.hold(new Cast(stage).person(words.need("of")), words.oneOf("kind", LegalHold.Kind.class, LegalHold.Kind.OTHER), words.text("why"), stage.actor());
    }

    private static Outcome<?> lift(Stage stage, Words words) {
        Entry of = words.need("of");
        PersonId person = new Cast(stage).person(of);
        UUID hold = privacy(stage).holds.all().stream().filter(h -> h.holds() && h.about().equals(person)).map(LegalHold::id).findFirst()
            .orElseThrow(() -> of.absent("there is no hold on this record."));
        return privacy(stage).hold.lift(hold, words.text("why"), stage.actor());
    }

    /** All whose time is over. */
    private static Outcome<?> review(Stage stage, Words words) {
        words.need("name");
        return privacy(stage).review.list(stage.actor()).then(due -> privacy(stage).review.review(due.stream().map(Kept::record).toList(), stage.actor()));
    }

    private static Outcome<?> agree(Stage stage, Words words) {
        UUID list = waiting(stage, words.need("name"));
        return privacy(stage).agree.agree(list, stage.actor()).then(done -> privacy(stage).certificate.print(done.id(), stage.actor())).map(pdf -> {
            stage.printed("purge-certificate", pdf);
            return pdf;
        });
    }

    private static Outcome<?> drop(Stage stage, Words words) {
        return privacy(stage).review.drop(waiting(stage, words.need("name")), stage.actor());
    }

    private static UUID waiting(Stage stage, Entry at) {
        return privacy(stage).disposals.all().stream().filter(Disposal::waits).map(Disposal::id).findFirst().orElseThrow(() -> at.absent("no list waits."));
    }

    private static Outcome<?> version(Stage stage, Words words) {
        return privacy(stage).nameNotice.name(words.text("name"), stage.happened(), stage.actor());
    }

    private static Outcome<?> notice(Stage stage, Words words) {
        List<PersonId> children = new Cast(stage).children(words.need("for"));
        return privacy(stage).giveNotice.give(new GiveNotice.Draft(children, words.text("version"), stage.happened(), words.text("to")), stage.actor());
    }
}
