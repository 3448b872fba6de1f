package org.teamaround.command.rehearsal;

import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Need;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Method;
import org.teamaround.referral.Referral;
import org.teamaround.referral.advice.AdviceDraft;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardAnswer;
import org.teamaround.referral.outward.OutwardDraft;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.voice.Followed;
import org.teamaround.referral.voice.Voice;
import org.teamaround.referral.voice.VoiceDraft;
import org.teamaround.referral.voice.VoiceId;
import org.teamaround.referral.voice.VoiceKind;
import org.teamaround.referral.voice.VoiceResult;
import org.teamaround.shell.RegisterWiring;

/** What scenarios can do with advice, with what families say, and with referrals out. */
final class RegisterSteps {
    private static final String VOICE = "voice";
    private static final String OUTWARD = "outward";

    private RegisterSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("log advice", RegisterSteps::advice).step("record voice", RegisterSteps::record).step("acknowledge complaint", RegisterSteps::acknowledge)
            .step("answer complaint", RegisterSteps::answer).step("end complaint", RegisterSteps::end).step("refer out", RegisterSteps::referOut)
            .step("print referral out", RegisterSteps::print).step("send referral out", RegisterSteps::send).step("chase referral out", RegisterSteps::chase)
            .step("answer referral out", RegisterSteps::answered)
            .step("attach", RegisterSteps::attach);
    }

    private static RegisterWiring registers(Stage stage) {
        return stage.program().registers();
    }

    private static Outcome<?> advice(Stage stage, Words words) {
        Optional<Need> need = words.maybe("need").map(e -> e.oneOf(Need.class));
        return registers(stage).logAdvice.log(new AdviceDraft(Optional.of(words.dateOr("on", stage.happened())), words.textOr("by", ""), need,
            words.textOr("asker", ""), words.textOr("agency", ""), words.textOr("question", ""), words.textOr("answer", "")), stage.actor());
    }

    private static Outcome<?> record(Stage stage, Words words) {
        String called = words.textOr("ref", "");
        Optional<PersonId> child = words.maybe("child").map(e -> new Cast(stage).person(e));
        Outcome<Voice> done = registers(stage).recordVoice.record(new VoiceDraft(Optional.of(words.need("kind").oneOf(VoiceKind.class)),
            Optional.of(words.dateOr("on", stage.happened())), words.oneOf("by", Method.class, Method.TELEPHONE), words.textOr("from", ""), child, words.textOr("said", "")),
            stage.actor());
        done.result().filter(v -> !called.isEmpty()).ifPresent(v -> stage.names().call(VOICE, called, v.id()));
        return done;
    }

    static Voice voice(Stage stage, Entry entry) {
        return stage.names().find(VOICE, entry.text(), VoiceId.class).flatMap(registers(stage).voices::find)
            .orElseThrow(() -> entry.absent("no complaint or feedback is called \"" + entry.text() + "\" here."));
    }

    static Outward outward(Stage stage, Entry entry) {
        return stage.names().find(OUTWARD, entry.text(), OutwardId.class).flatMap(registers(stage).outwards::find)
            .orElseThrow(() -> entry.absent("no referral out is called \"" + entry.text() + "\" here."));
    }

    private static Outcome<?> acknowledge(Stage stage, Words words) {
        Voice voice = voice(stage, words.need("ref"));
        return follow(stage, voice, voice.followed().acknowledged(words.dateOr("on", stage.happened())));
    }

    private static Outcome<?> answer(Stage stage, Words words) {
        Voice voice = voice(stage, words.need("ref"));
        return follow(stage, voice, voice.followed().answered(words.dateOr("on", stage.happened()), words.need("result").oneOf(VoiceResult.class), words.textOr("answer", "")));
    }

    private static Outcome<?> end(Stage stage, Words words) {
        Voice voice = voice(stage, words.need("ref"));
        return follow(stage, voice, voice.followed().ended(words.dateOr("on", stage.happened()), words.textOr("learnt", "")));
    }

    private static Outcome<?> follow(Stage stage, Voice voice, Followed now) {
        return registers(stage).followVoice.follow(voice.id(), now, stage.actor());
    }

    private static Outcome<?> attach(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        MadePaper paper = words.need("holds").oneOf(MadePaper.class);
        return registers(stage).attachPaper.attach(referral.id(), words.textOr("name", ""), paper.content(), paper.length(), stage.actor());
    }

    private static Outcome<?> referOut(Stage stage, Words words) {
        String called = words.textOr("ref", "");
        Outcome<Outward> done = registers(stage).referOut.write(new OutwardDraft(new Cast(stage).person(words.need("child")), words.textOr("agency", ""),
            words.textOr("to", ""), words.maybe("need").map(e -> e.oneOf(Need.class)), words.textOr("reason", ""), words.textOr("asked for", ""),
            words.maybeDate("answer by")), stage.actor());
        done.result().filter(o -> !called.isEmpty()).ifPresent(o -> stage.names().call(OUTWARD, called, o.id()));
        return done;
    }

    private static Outcome<?> print(Stage stage, Words words) {
        return registers(stage).printOutward.print(outward(stage, words.need("ref")).id(), stage.actor()).map(printed -> {
            stage.printed("outward", printed.pdf());
            return printed.document();
        });
    }

    private static Outcome<?> send(Stage stage, Words words) {
        Outward outward = outward(stage, words.need("ref"));
        return registers(stage).followOutward.sent(outward.id(), new Outward.Sent(words.dateOr("on", stage.happened()), words.oneOf("by", Method.class, Method.EMAIL),
            stage.actor().name()), stage.actor());
    }

    private static Outcome<?> chase(Stage stage, Words words) {
        Outward outward = outward(stage, words.need("ref"));
        return registers(stage).followOutward.chased(outward.id(), words.date("answer by"), stage.actor());
    }

    private static Outcome<?> answered(Stage stage, Words words) {
        Outward outward = outward(stage, words.need("ref"));
        return registers(stage).followOutward.answered(outward.id(), new Outward.Answered(words.dateOr("on", stage.happened()),
            words.need("answer").oneOf(OutwardAnswer.class), words.textOr("words", "")), stage.actor());
    }
}
