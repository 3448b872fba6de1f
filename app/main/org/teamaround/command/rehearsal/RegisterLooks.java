package org.teamaround.command.rehearsal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Need;
import org.teamaround.referral.advice.Advice;
import org.teamaround.referral.attachment.Attachment;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardAnswer;
import org.teamaround.referral.outward.OutwardState;
import org.teamaround.referral.voice.Voice;

/** Looks at advice, at what families said, and at referrals out. */
final class RegisterLooks {
    private RegisterLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("advice count", RegisterLooks::count).expect("voice", RegisterLooks::voice).expect("referral out", RegisterLooks::outward)
            .expect("open complaints", RegisterLooks::open).expect("attached", RegisterLooks::attached);
    }

    private static Expectation.Finding count(Stage stage, Entry entry) {
        Words words = entry.words();
        Optional<Need> need = words.maybe("need").map(e -> e.oneOf(Need.class));
        Optional<String> agency = words.maybe("agency").map(Entry::text);
        Optional<YearMonth> month = words.maybe("month").map(Entry::month);
        int wanted = words.need("is").number();
        words.nothingElse();
        List<Advice> found = stage.program().registers().advice.all().stream().filter(a -> need.filter(n -> n != a.need()).isEmpty())
            .filter(a -> agency.filter(g -> !Names.fold(g).equals(Names.fold(a.agency()))).isEmpty())
            .filter(a -> month.filter(m -> !m.equals(YearMonth.from(a.on()))).isEmpty()).toList();
        return new Expectation.Finding(found.size() == wanted, "advice given " + wanted + " times", found.size() + " times");
    }

    private static Expectation.Finding voice(Stage stage, Entry entry) {
        Words words = entry.words();
        Voice voice = RegisterSteps.voice(stage, words.need("ref"));
        boolean held = words.maybe("open").map(e -> e.yes() == voice.isOpenComplaint()).orElse(true);
        held &= words.maybe("added").map(e -> e.number() == voice.more().size()).orElse(true);
        held &= words.maybe("learnt").map(e -> voice.followed().learnt().contains(e.text())).orElse(true);
        words.nothingElse();
        return new Expectation.Finding(held, "the entry " + voice.reference(), (voice.isOpenComplaint() ? "open" : "not open") + ", added to " + voice.more().size()
            + " times, learnt: " + voice.followed().learnt());
    }

    private static Expectation.Finding open(Stage stage, Entry entry) {
        int found = stage.program().registers().voices.openComplaints().size();
        return new Expectation.Finding(found == entry.number(), entry.number() + " open complaints", found + "");
    }

    private static Expectation.Finding attached(Stage stage, Entry entry) {
        Words words = entry.words();
        List<String> wanted = words.texts("are");
        List<String> found = stage.program().registers().attachments.of(new Cast(stage).referral(words.need("referral")).id()).stream().map(Attachment::name).toList();
        words.nothingElse();
        return new Expectation.Finding(found.stream().sorted().toList().equals(wanted.stream().sorted().toList()), "attached: " + String.join(", ", wanted), String.join(", ", found));
    }

    private static Expectation.Finding outward(Stage stage, Entry entry) {
        Words words = entry.words();
        Outward outward = RegisterSteps.outward(stage, words.need("ref"));
        boolean held = words.maybe("state").map(e -> e.oneOf(OutwardState.class) == outward.state()).orElse(true);
        held &= words.maybe("answer").map(e -> outward.answered().filter(a -> a.what() == e.oneOf(OutwardAnswer.class)).isPresent()).orElse(true);
        held &= words.maybe("chases").map(e -> e.number() == outward.chases()).orElse(true);
        words.nothingElse();
        return new Expectation.Finding(held, "the referral out " + outward.reference(), outward.state() + ", asked again " + outward.chases() + " times, "
            + outward.answered().map(a -> a.what().name()).orElse("no answer"));
    }
}
