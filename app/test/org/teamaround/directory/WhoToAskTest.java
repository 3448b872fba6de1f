package org.teamaround.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.kernel.Staff.EILIDH;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.TestMoment;
import org.teamaround.setting.EffectiveSettings;
import org.teamaround.setting.InMemorySettingChanges;

class WhoToAskTest {
    private final InMemoryPractitioners practitioners = new InMemoryPractitioners();
    private final InMemoryLocalServices services = new InMemoryLocalServices();
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final TestMoment moment = TestMoment.at("2026-03-02T09:00");
    private final Rechecks rechecks = new Rechecks(new EffectiveSettings(new InMemorySettingChanges()));
    private final WhoToAsk ask = new WhoToAsk(practitioners, services, agencies, rechecks, moment, n -> n.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    private final AreaId north = new AreaId(new UUID(0, 1));
    private final AreaId south = new AreaId(new UUID(0, 2));
    private final Practitioner brid = practitioner(1, "Bríd").knowing(List.of(new Specialism(Need.SPEECH_AND_LANGUAGE, "selective mutism", Optional.of(new AgeBand(3, 7)), Optional.of(north))));
    private final Practitioner chipo = practitioner(2, "Chipo").knowing(List.of(Specialism.in(Need.SPEECH_AND_LANGUAGE), Specialism.in(Need.BEREAVEMENT)));
    private final LocalService chatter = service(1, "Chatter group", Need.SPEECH_AND_LANGUAGE, new AgeBand(0, 4), Places.FULL);
    private final LocalService words = service(2, "Words first", Need.SPEECH_AND_LANGUAGE, new AgeBand(2, 6), Places.FREE);

    @BeforeEach void fill() {
        List.of(chipo, brid, practitioner(3, "Nobody in particular")).forEach(practitioners::save);
        List.of(chatter, words, service(3, "Debt line", Need.POVERTY_OR_DEBT, AgeBand.ALL, Places.NOT_KNOWN)).forEach(services::save);
    }

    @Test void whoKnowsComesBeforeWhatIsThereAndTheClosestFitFirst() {
        assertThat(names(new Question("", Optional.of(Need.SPEECH_AND_LANGUAGE), Optional.of(4), Optional.of(north))))
            .containsExactly("Bríd", "Chipo", "Words first", "Chatter group");
        assertThat(names(new Question("", Optional.of(Need.SPEECH_AND_LANGUAGE), Optional.of(9), Optional.of(south)))).containsExactly("Chipo");
    }

    @Test void theOneAwayComesLaterAndNamesTheCover() {
        practitioners.save(chipo.away(List.of(new Absence(LocalDate.of(2026, 3, 1), Optional.empty(), Optional.of(brid.id())))));
        List<Answer> found = ask.to(new Question("", Optional.of(Need.BEREAVEMENT), Optional.empty(), Optional.empty()));
        assertThat(found).singleElement().isInstanceOfSatisfying(Answer.Specialist.class, s -> {
            assertThat(s.away()).isPresent();
            assertThat(s.cover()).map(Practitioner::name).contains("Bríd");
        });
        assertThat(Signpost.line(found.getFirst())).startsWith("Bríd");
    }

    @Test void wordsAreFoundInNamesNeedsAndDetails() {
        assertThat(names(asked("mutism"))).containsExactly("Bríd");
        assertThat(names(asked("poverty"))).containsExactly("Debt line");
        assertThat(names(asked("brid"))).containsExactly("Bríd");
        assertThat(names(asked("nobody partic"))).as("by the name alone").containsExactly("Nobody in particular");
        assertThat(names(asked("zebra"))).isEmpty();
    }

    @Test void whatIsNoLongerInUseIsNotOffered() {
        services.save(words.inUse(false));
        practitioners.save(brid.inUse(false));
        assertThat(names(new Question("", Optional.of(Need.SPEECH_AND_LANGUAGE), Optional.of(4), Optional.empty()))).containsExactly("Chipo", "Chatter group");
    }

    @Test void anEntryGrowsStaleAndOneKeyFreshensIt() {
        LocalDate today = moment.today();
        LocalService old = chatter.checked(new Checked(Optional.of(LocalDate.of(2025, 9, 2)), "Eilidh MacRae", Optional.empty()));
        services.save(old);
        assertThat(rechecks.isStale(old, today)).as("six months").isTrue();
        assertThat(rechecks.isStale(old, today.minusDays(1))).isFalse();
        assertThat(rechecks.isStale(chatter, today)).as("never checked, no day set").isFalse();
        LocalService fresh = new MarkChecked(services, new DirectTransactions(), moment).today(old.id(), EILIDH).orFault();
        assertThat(fresh.checked()).isEqualTo(new Checked(Optional.of(today), EILIDH.name(), Optional.empty()));
        assertThat(rechecks.due(fresh)).contains(LocalDate.of(2026, 9, 2));
        LocalService set = chatter.checked(new Checked(Optional.empty(), "", Optional.of(today)));
        services.save(set);
        assertThat(rechecks.isStale(set, today)).isTrue();
        assertThat(rechecks.isStale(new MarkChecked(services, new DirectTransactions(), moment).today(set.id(), EILIDH).orFault(), today)).isFalse();
    }

    private List<String> names(Question question) {
        return ask.to(question).stream().map(Answer::name).toList();
    }

    private static Question asked(String words) {
        return new Question(words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Practitioner practitioner(int id, String name) {
        return Practitioner.named(new PractitionerId(new UUID(1, id)), name);
    }

    private static LocalService service(int id, String name, Need need, AgeBand ages, Places places) {
        return LocalService.named(new LocalServiceId(new UUID(2, id)), name).offering(new Offer("", List.of(need), "", Optional.of(ages), List.of()))
            .reached(new Access("01632 960020", "", "", places, ""));
    }
}
