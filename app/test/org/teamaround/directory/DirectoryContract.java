package org.teamaround.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
        Practitioner full = new Practitioner(new PractitionerId(id()), "Chipo Mutasa-Bell", "Family support worker", Optional.of(centre), "07700 900001",
            "chipo@example.org", Optional.of(LocalDate.of(2025, 3, 1)), true, true, false, Optional.of(id()));
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
        LocalService full = new LocalService(new LocalServiceId(id()), "Tuesday group", Optional.of(centre), "Play", "0 to 4", "Drop in", Optional.of(LocalDate.of(2026, 1, 5)), true);
        write(() -> {
            agencies().save(Agency.named(centre, "Harrowmere"));
            services().save(full);
        });
        assertThat(services().find(full.id())).contains(full);
        assertThat(services().named("TUESDAY group")).contains(full);
        assertThat(services().all()).containsExactly(full);
    }

    private static UUID id() {
        return Ids.fresh(Instant.parse("2026-01-05T09:00:00Z"));
    }
}
