package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.Method;
import org.teamaround.referral.PhoneCall;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralDraft;
import org.teamaround.referral.ScreeningDecision;
import org.teamaround.referral.SentMark;

/** What scenarios can do with referrals and the word owed to referrers. */
final class ReferralSteps {
    private ReferralSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("receive referral", ReferralSteps::receive).step("screen", ReferralSteps::screen)
            .step("ask for information", ReferralSteps::ask).step("chase information", ReferralSteps::chase)
            .step("answer information", ReferralSteps::answer).step("redirect to safeguarding", ReferralSteps::redirect)
            .step("withdraw referral", ReferralSteps::withdraw).step("mark duplicate", ReferralSteps::duplicate)
            .step("print feedback", ReferralSteps::print).step("mark feedback sent", ReferralSteps::sent);
    }

    private static Outcome<?> receive(Stage stage, Words words) {
        String called = words.textOr("ref", "");
        ReferralWords reading = new ReferralWords(stage, words);
        ReferralDraft draft = reading.read();
        words.nothingElse();
        Outcome<Referral> received = stage.program().referrals().receive.receive(draft, stage.actor());
        received.result().ifPresent(referral -> {
            Cast cast = new Cast(stage);
            cast.callReferral(called, referral.id());
            for (int i = 0; i < referral.children().size(); i++) cast.callPerson(reading.called().get(i), referral.children().get(i));
        });
        return received;
    }

    private static Outcome<?> screen(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        Optional<java.time.LocalDate> on = Optional.of(words.dateOr("on", stage.happened()));
        String note = words.textOr("note", "");
        Entry decision = words.need("decision");
        List<DeclineReason> reasons = words.list("reasons").stream().map(e -> e.oneOf(DeclineReason.class)).toList();
        List<String> signposted = DirectorySteps.signposts(stage, words);
        String agreedBy = words.textOr("agreed by", "");
        ScreeningDecision made = switch (decision.text()) {
            case "accept for panel" -> new ScreeningDecision.ForPanel(on, note);
            case "accept direct" -> new ScreeningDecision.Direct(on, agreedBy, note);
            case "not accepted" -> new ScreeningDecision.NotAccepted(on, reasons, signposted, note);
            default -> throw decision.error("write accept for panel, accept direct or not accepted.");
        };
        return stage.program().referrals().screen.screen(referral.id(), made, stage.actor());
    }

    private static Outcome<?> ask(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        return stage.program().referrals().ask.ask(referral.id(), words.text("question"), words.date("by"), stage.actor());
    }

    private static Outcome<?> chase(Stage stage, Words words) {
        return stage.program().referrals().chase.chase(new Cast(stage).referral(words.need("referral")).id(), stage.actor());
    }

    private static Outcome<?> answer(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        return stage.program().referrals().answer.answer(referral.id(), words.text("answer"), stage.actor());
    }

    private static Outcome<?> redirect(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        PhoneCall call = new PhoneCall(words.need("called at").dateTime(stage.happenedAt().toLocalTime()), words.text("called"), words.textOr("said", ""));
        return stage.program().referrals().redirect.redirect(referral.id(), words.text("why"), call, stage.actor());
    }

    private static Outcome<?> withdraw(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        return stage.program().referrals().withdraw.withdraw(referral.id(), words.text("why"), words.dateOr("on", stage.happened()), stage.actor());
    }

    private static Outcome<?> duplicate(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        return stage.program().referrals().duplicate.link(cast.referral(words.need("referral")).id(), cast.referral(words.need("of")).id(), stage.actor());
    }

    private static Outcome<?> print(Stage stage, Words words) {
        Feedback feedback = feedback(stage, words);
        return stage.program().referrals().printFeedback.print(feedback.id(), stage.actor()).map(printed -> {
            stage.printed(feedback.stage() == FeedbackStage.ACKNOWLEDGEMENT ? "acknowledgement" : "feedback", printed.pdf());
            return printed.document();
        });
    }

    private static Outcome<?> sent(Stage stage, Words words) {
        Feedback feedback = feedback(stage, words);
        Method how = words.oneOf("how", Method.class, Method.HANDED);
        return stage.program().referrals().markSent.mark(feedback.id(), new SentMark(stage.happenedAt(), how, words.textOr("to", "")), stage.actor());
    }

    private static Feedback feedback(Stage stage, Words words) {
        Entry entry = words.need("referral");
        FeedbackStage at = words.oneOf("stage", FeedbackStage.class, FeedbackStage.ACKNOWLEDGEMENT);
        FeedbackTo to = words.yesOr("sending authority", false) ? FeedbackTo.SENDING_AUTHORITY : FeedbackTo.REFERRER;
        List<Feedback> all = stage.program().referrals().referrals.feedback(new Cast(stage).referral(entry).id());
        return all.stream().filter(f -> f.stage() == at && f.to() == to).reduce((first, last) -> last)
            .orElseThrow(() -> entry.absent("no word of this kind is owed to the referrer of \"" + entry.text() + "\"."));
    }
}
