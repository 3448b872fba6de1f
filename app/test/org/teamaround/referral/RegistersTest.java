package org.teamaround.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.Need;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.referral.advice.Advice;
import org.teamaround.referral.advice.AdviceDraft;
import org.teamaround.referral.advice.AdviceGiven;
import org.teamaround.referral.advice.AdviceId;
import org.teamaround.referral.advice.LogAdvice;
import org.teamaround.referral.voice.FollowVoice;
import org.teamaround.referral.voice.Followed;
import org.teamaround.referral.voice.RecordVoice;
import org.teamaround.referral.voice.Voice;
import org.teamaround.referral.voice.VoiceDraft;
import org.teamaround.referral.voice.VoiceId;
import org.teamaround.referral.voice.VoiceKind;
import org.teamaround.referral.voice.VoiceResult;
import org.teamaround.referral.voice.Voices;

/** Advice needs a need and no more; a family complains once, and no complaint ends unanswered or unlearnt. */
class RegistersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 16);
    private final TestMoment moment = TestMoment.at("2026-02-16T10:05");
    private final AdviceKept advice = new AdviceKept();
    private final VoicesKept voices = new VoicesKept();
    private final LogAdvice log = new LogAdvice(advice, new DirectTransactions(), moment);
    private final RecordVoice record = new RecordVoice(voices, new InMemoryPersons(), new DirectTransactions(), moment);
    private final FollowVoice follow = new FollowVoice(voices, new DirectTransactions(), moment);

    @Test
    void theNeedIsEnough() {
        Advice given = log.log(AdviceDraft.about(Need.HOUSING), Staff.EILIDH).orFault();
        assertThat(given.on()).isEqualTo(TODAY);
        assertThat(given.by()).isEqualTo(Staff.EILIDH.name());
        AdviceDraft nothing = new AdviceDraft(Optional.of(TODAY.plusDays(1)), "", Optional.empty(), "", "", "", "");
        assertThat(keys(log.log(nothing, Staff.EILIDH))).containsExactly("advice.problem.no-need", "advice.problem.in-future");
        assertThat(advice.all()).containsExactly(given);
    }

    @Test
    void aFamilyComplainsOnce() {
        Voice first = complain("Grace Okafor", "Nobody rang.").orFault();
        Voice again = complain("grace  OKAFOR", "Still nobody.").orFault();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.cameOn()).isEqualTo(first.cameOn());
        assertThat(again.more()).extracting(Voice.More::said).containsExactly("Still nobody.");
        assertThat(complain("Another mother", "It was cold.").orFault().reference()).isEqualTo("V-2026-0002");
        assertThat(voices.openComplaints()).hasSize(2);
    }

    @Test
    void aNewComplaintBeginsWhenTheFirstIsOver() {
        Voice first = complain("Grace Okafor", "Nobody rang.").orFault();
        Followed over = first.followed().answered(TODAY, VoiceResult.UPHELD, "Sorry.").ended(TODAY, "Ring back.");
        follow.follow(first.id(), over, Staff.TOMAS).orFault();
        assertThat(complain("Grace Okafor", "Again nobody rang.").orFault().id()).isNotEqualTo(first.id());
    }

    @Test
    void everyRefusalSaysWhy() {
        Voice first = complain("Grace Okafor", "Nobody rang.").orFault();
        Followed none = Followed.NOT_YET;
        assertThat(keys(follow.follow(first.id(), none.ended(TODAY, "Ring back."), Staff.TOMAS))).containsExactly("voice.problem.end-unanswered");
        assertThat(keys(follow.follow(first.id(), none.answered(TODAY, VoiceResult.UPHELD, ""), Staff.TOMAS))).containsExactly("voice.problem.no-answer");
        assertThat(keys(follow.follow(first.id(), none.answered(TODAY, VoiceResult.UPHELD, "Sorry.").ended(TODAY, ""), Staff.TOMAS))).containsExactly("voice.problem.no-lesson");
        assertThat(keys(follow.follow(first.id(), none.acknowledged(TODAY.minusDays(1)), Staff.TOMAS))).containsExactly("voice.problem.too-early");
        assertThat(keys(follow.follow(first.id(), none.acknowledged(TODAY.plusDays(1)), Staff.TOMAS))).containsExactly("voice.problem.in-future");
        assertThat(keys(follow.follow(first.id(), none.answered(TODAY, VoiceResult.UPHELD, "Sorry.").ended(TODAY, "Ring back."), Staff.EILIDH)))
            .as("a clerk ends no complaint").containsExactly("voice.problem.leader-ends");
        assertThat(voices.find(first.id()).orElseThrow().followed()).isEqualTo(Followed.NOT_YET);
    }

    private Outcome<Voice> complain(String from, String said) {
        return record.record(new VoiceDraft(Optional.of(VoiceKind.COMPLAINT), Optional.empty(), Method.TELEPHONE, from, Optional.empty(), said), Staff.EILIDH);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }

    private static final class AdviceKept implements AdviceGiven {
        private final Map<AdviceId, Advice> kept = new LinkedHashMap<>();

        @Override public Optional<Advice> find(AdviceId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override public List<Advice> all() {
            return List.copyOf(kept.values()).reversed();
        }

        @Override public void save(Advice given) {
            kept.put(given.id(), given);
        }
    }

    private static final class VoicesKept implements Voices {
        private final Map<VoiceId, Voice> kept = new LinkedHashMap<>();

        @Override public Optional<Voice> find(VoiceId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override public List<Voice> all() {
            return new ArrayList<>(kept.values()).reversed();
        }

        @Override public String nextReference(LocalDate on) {
            return String.format("V-%d-%04d", on.getYear(), kept.size() + 1);
        }

        @Override public void save(Voice voice) {
            kept.put(voice.id(), voice);
        }
    }
}
