package org.teamaround.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Ids;

/** What every keeper of the directory must do. */
public abstract class DirectoryContract {
    private final AgencyId centre = new AgencyId(id());

    protected abstract Agencies agencies();

    protected abstract Practitioners practitioners();

    protected abstract LocalServices services();

    protected abstract Areas areas();

    protected abstract Teams teams();

    protected abstract void write(Runnable work);

    @Test void keepsAgenciesAndFindsThemByName() {
        Agency full = new Agency(centre, "Harrowmere Children’s Centre", AgencyType.CHILDRENS_CENTRE, "01632 960001", "centre@example.org", "1 Fen Lane\nZZ99 1AA", true);
        Agency bare = Agency.named(new AgencyId(id()), "École Ŵyn");
        write(() -> {
            agencies().save(full);
            agencies().save(bare);
        });
        assertThat(agencies().find(centre)).contains(full);
        assertThat(agencies().named(" harrowmere children’s CENTRE ")).contains(full);
        assertThat(agencies().named("école ŵyn")).contains(bare);
        assertThat(agencies().named("Harrowmere")).isEmpty();
        assertThat(agencies().all()).containsExactlyInAnyOrder(full, bare);
    }

    @Test void keepsPractitioners() {
        Practitioner full = Practitioner.named(new PractitionerId(id()), "Chipo Mutasa-Bell").working("Family support worker", Optional.of(centre))
            .reached(new Contact("07700 900001", "chipo@example.org", "")).may(new CafRole(Optional.of(LocalDate.of(2025, 3, 1)), true, true))
            .inUse(false).withUser(Optional.of(id()));
        Practitioner bare = Practitioner.named(new PractitionerId(id()), "Bríd Ní Chonaill");
        write(() -> {
            agencies().save(Agency.named(centre, "Harrowmere"));
            practitioners().save(full);
            practitioners().save(bare);
        });
        assertThat(practitioners().find(full.id())).contains(full);
        assertThat(practitioners().named("bríd ní chonaill")).contains(bare);
        assertThat(practitioners().all()).containsExactly(bare, full);
    }

    @Test void keepsLocalServices() {
        LocalService full = LocalService.named(new LocalServiceId(id()), "Tuesday group").runBy(Optional.of(centre))
            .offering(new Offer("Play", List.of(Need.PARENTING, Need.BEHAVIOUR), "0 to 4", Optional.of(new AgeBand(0, 4)), List.of()))
            .reached(new Access("01632 960010", "Drop in", "free", Places.WAITING_LIST, "six weeks"))
            .checked(new Checked(Optional.of(LocalDate.of(2026, 1, 5)), "Eilidh MacRae", Optional.of(LocalDate.of(2026, 7, 5))));
        write(() -> {
            agencies().save(Agency.named(centre, "Harrowmere"));
            services().save(full);
        });
        assertThat(services().find(full.id())).contains(full);
        assertThat(services().named("TUESDAY group")).contains(full);
        assertThat(services().all()).containsExactly(full);
    }

    @Test void keepsAreasAndTeamsByAgeBand() {
        Practitioner leader = Practitioner.named(new PractitionerId(id()), "Ngozi Adébáyọ̀");
        Area north = new Area(new AreaId(id()), "North", List.of("Fairbrook", "Mill End"), List.of("ZZ99 1"), Optional.of(leader.id()), true);
        Area south = Area.named(new AreaId(id()), "South");
        Team early = new Team(new TeamId(id()), "Early team", Optional.of(centre), Optional.of(new AgeBand(0, 11)), List.of(north.id(), south.id()),
            Optional.of(leader.id()), "01632 960011", true);
        Team any = Team.named(new TeamId(id()), "Any age");
        write(() -> {
            agencies().save(Agency.named(centre, "Harrowmere"));
            practitioners().save(leader);
            areas().save(north);
            areas().save(south);
            teams().save(early);
            teams().save(any);
        });
        assertThat(areas().find(north.id())).contains(north);
        assertThat(areas().named("NORTH")).contains(north);
        assertThat(areas().all()).containsExactly(north, south);
        assertThat(teams().find(early.id())).contains(early);
        assertThat(teams().named("early TEAM")).contains(early);
        assertThat(teams().all()).containsExactly(any, early);
    }

    @Test void keepsWhoKnowsWhatWhoIsAwayAndWhereTheyWere() {
        Area north = Area.named(new AreaId(id()), "North");
        Team early = Team.named(new TeamId(id()), "Early team");
        Practitioner manager = Practitioner.named(new PractitionerId(id()), "Ngozi Adébáyọ̀");
        Practitioner nurse = Practitioner.named(new PractitionerId(id()), "Bríd Ní Chonaill")
            .at(new Post("Health visitor", Optional.of(centre), Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty()))
            .reached(new Contact("", "", "Room 4")).under(new Supervision(Optional.of(early.id()), Optional.of(manager.id()), Optional.of(manager.id())))
            .knowing(List.of(new Specialism(Need.SPEECH_AND_LANGUAGE, "selective mutism", Optional.of(new AgeBand(3, 7)), Optional.of(north.id())),
                Specialism.in(Need.PARENTING)))
            .away(List.of(new Absence(LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2026, 3, 13)), Optional.of(manager.id())),
                new Absence(LocalDate.of(2026, 6, 1), Optional.empty(), Optional.empty())))
            .having(List.of(new Post("Nurse", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 1, 31)))));
        write(() -> {
            agencies().save(Agency.named(centre, "Harrowmere"));
            areas().save(north);
            teams().save(early);
            practitioners().save(manager);
            practitioners().save(nurse);
        });
        assertThat(practitioners().find(nurse.id())).contains(nurse);
        write(() -> practitioners().save(nurse.knowing(List.of()).away(nurse.away().subList(1, 2))));
        assertThat(practitioners().all()).containsExactly(nurse.knowing(List.of()).away(nurse.away().subList(1, 2)), manager);
    }

    @Test void keepsTheAreasOfAService() {
        Area north = Area.named(new AreaId(id()), "North");
        LocalService group = LocalService.named(new LocalServiceId(id()), "Tuesday group")
            .offering(new Offer("", List.of(), "", Optional.empty(), List.of(north.id())));
        write(() -> {
            areas().save(north);
            services().save(group);
        });
        assertThat(services().find(group.id())).contains(group);
    }

    private static UUID id() {
        return Ids.fresh(Instant.parse("2026-01-05T09:00:00Z"));
    }
}
