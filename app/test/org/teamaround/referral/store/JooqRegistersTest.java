package org.teamaround.referral.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Need;
import org.teamaround.directory.store.JooqAgencies;
import org.teamaround.document.DocumentId;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Birth;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.store.JooqPersons;
import org.teamaround.referral.Method;
import org.teamaround.referral.advice.Advice;
import org.teamaround.referral.advice.AdviceCount;
import org.teamaround.referral.advice.AdviceId;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardAnswer;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.voice.Followed;
import org.teamaround.referral.voice.Voice;
import org.teamaround.referral.voice.VoiceId;
import org.teamaround.referral.voice.VoiceKind;
import org.teamaround.referral.voice.VoiceResult;

/** The registers keep what they are given, on the real tables. */
class JooqRegistersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-02-16T10:05"));
    private final JooqPersons persons = new JooqPersons(store.database(), store.gate(), store.compartments(), store.moment());
    private final JooqAdvice advice = new JooqAdvice(store.database(), store.gate());
    private final JooqVoices voices = new JooqVoices(store.database(), store.gate());
    private final JooqOutwards outwards = new JooqOutwards(store.database(), store.gate());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void adviceIsKeptAndCounted() {
        Advice one = new Advice(new AdviceId(Ids.fresh(store.moment().now())), DAY, "Eilidh MacRae", Need.HOUSING, "Aoife Brennan", "École Ŵyn", "Damp?", "Ask housing.");
        Advice other = new Advice(new AdviceId(Ids.fresh(store.moment().now())), DAY.plusMonths(1), "Eilidh MacRae", Need.HOUSING, "", "ecole ŵyn ", "", "");
        store.write(() -> List.of(one, other).forEach(advice::save));
        assertThat(advice.find(one.id())).contains(one);
        assertThat(advice.all()).containsExactly(other, one);
        assertThat(AdviceCount.of(advice.all(), AdviceCount.By.AGENCY)).extracting(AdviceCount::number).containsExactly(2);
        assertThat(AdviceCount.of(advice.all(), AdviceCount.By.MONTH)).extracting(AdviceCount::number).containsExactly(1, 1);
        assertThat(AdviceCount.of(advice.all(), AdviceCount.By.NEED)).extracting(AdviceCount::number).containsExactly(2);
    }

    @Test
    void whatAFamilySaidIsKept() {
        PersonId child = child();
        Followed followed = new Followed(Optional.of(DAY), Optional.of(DAY.plusDays(4)), "Sorry.", Optional.of(VoiceResult.PARTLY_UPHELD), Optional.empty(), "");
        Voice full = new Voice(new VoiceId(Ids.fresh(store.moment().now())), "V-2026-0001", VoiceKind.COMPLAINT, DAY, Method.LETTER, "Grace Okafor", Optional.of(child),
            "Nobody rang.", "Eilidh MacRae", List.of(new Voice.More(DAY.plusDays(1), "Grace Okafor", "Again.")), followed);
        Voice bare = new Voice(new VoiceId(Ids.fresh(store.moment().now())), "V-2026-0002", VoiceKind.COMPLIMENT, DAY.plusDays(2), Method.IN_PERSON, "A father",
            Optional.empty(), "Thank you.", "Eilidh MacRae", List.of(), Followed.NOT_YET);
        store.write(() -> List.of(full, bare).forEach(voices::save));
        assertThat(voices.all()).containsExactly(bare, full);
        assertThat(voices.about(child)).containsExactly(full);
        assertThat(voices.openComplaints()).containsExactly(full);
        assertThat(voices.nextReference(DAY)).isEqualTo("V-2026-0003");
        assertThat(voices.nextReference(DAY.plusYears(1))).isEqualTo("V-2027-0001");
    }

    @Test
    void aReferralOutIsKept() {
        PersonId child = child();
        AgencyId clinic = new AgencyId(Ids.fresh(store.moment().now()));
        Outward full = new Outward(new OutwardId(Ids.fresh(store.moment().now())), "O-2026-0001", child, clinic, "The lead", Need.SPEECH_AND_LANGUAGE, "Speaks little.",
            "An assessment.", DAY, "Tomás Ó Briain", Optional.of(new DocumentId(Ids.fresh(store.moment().now()))), DAY.plusDays(14),
            Optional.of(new Outward.Sent(DAY, Method.EMAIL, "Tomás Ó Briain")), 2, Optional.of(DAY.plusDays(9)),
            Optional.of(new Outward.Answered(DAY.plusDays(10), OutwardAnswer.DECLINED, "Too young.")));
        Outward bare = new Outward(new OutwardId(Ids.fresh(store.moment().now())), "O-2026-0002", child, clinic, "", Need.OTHER, "r", "a", DAY.plusDays(1), "T",
            Optional.empty(), DAY.plusDays(14), Optional.empty(), 0, Optional.empty(), Optional.empty());
        store.write(() -> {
            new JooqAgencies(store.database(), store.gate()).save(Agency.named(clinic, "Fairbrook Speech Clinic"));
            List.of(full, bare).forEach(outwards::save);
        });
        assertThat(outwards.all()).containsExactly(bare, full);
        assertThat(outwards.of(child)).hasSize(2);
        assertThat(outwards.open()).containsExactly(bare);
        assertThat(outwards.nextReference(DAY)).isEqualTo("O-2026-0003");
    }

    private PersonId child() {
        return new EnterPerson(persons, store.database(), new DirectAnnouncements(), store.moment())
            .enter(PersonDraft.child("Nia", "Okafor", new Birth.Exact(LocalDate.of(2019, 5, 4))), Staff.EILIDH).orFault().id();
    }
}
