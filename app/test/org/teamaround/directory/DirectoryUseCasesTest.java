package org.teamaround.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.kernel.Staff.EILIDH;
import static org.teamaround.kernel.Staff.VIEWER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TestMoment;

class DirectoryUseCasesTest {
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final InMemoryPractitioners practitioners = new InMemoryPractitioners();
    private final InMemoryLocalServices services = new InMemoryLocalServices();
    private final DirectTransactions transactions = new DirectTransactions();
    private final TestMoment moment = TestMoment.at("2026-02-16T10:05");
    private final EnterAgency enterAgency = new EnterAgency(agencies, transactions, moment);
    private final EnterPractitioner enterPractitioner = new EnterPractitioner(practitioners, transactions, moment);
    private final ChangeAgency changeAgency = new ChangeAgency(agencies, transactions);
    private final ChangePractitioner changePractitioner = new ChangePractitioner(practitioners, transactions, moment);

    @Test void anAgencyComesIntoBeingOnce() {
        Agency first = enterAgency.named("  Health\u0007 Visiting ", EILIDH).orFault();
        assertThat(first.name()).isEqualTo("Health Visiting");
        assertThat(enterAgency.named("health visiting", EILIDH).orFault()).isEqualTo(first);
        assertThat(agencies.all()).hasSize(1);
    }

    @Test void aNameIsNeededAndARight() {
        assertThat(enterAgency.named(" ", EILIDH).problems()).containsExactly(Problem.at("name", "kernel.problem.required"));
        assertThat(enterPractitioner.named("x".repeat(201), Optional.empty(), EILIDH).problems()).extracting(Problem::field).containsExactly("name");
        assertThat(enterAgency.named("Housing", VIEWER).isDone()).isFalse();
        assertThat(agencies.all()).isEmpty();
    }

    @Test void anAgencyFillsAPractitionersGapButChangesNothing() {
        Agency health = enterAgency.named("Health Visiting", EILIDH).orFault();
        Agency housing = enterAgency.named("Housing", EILIDH).orFault();
        enterPractitioner.named("Bríd Ní Chonaill", Optional.empty(), EILIDH).orFault();
        assertThat(enterPractitioner.named("Bríd Ní Chonaill", Optional.of(health.id()), EILIDH).orFault().agency()).contains(health.id());
        assertThat(enterPractitioner.named("Bríd Ní Chonaill", Optional.of(housing.id()), EILIDH).orFault().agency()).contains(health.id());
        assertThat(practitioners.all()).hasSize(1);
    }

    @Test void twoAgenciesDoNotShareAName() {
        enterAgency.named("Housing", EILIDH).orFault();
        Agency health = enterAgency.named("Health", EILIDH).orFault();
        Agency renamed = new Agency(health.id(), "HOUSING", AgencyType.HOUSING, "", "not an address", "", true);
        assertThat(changeAgency.change(renamed, EILIDH).problems()).extracting(Problem::field).containsExactly("name", "email");
        Agency better = new Agency(health.id(), "Health visiting", AgencyType.HEALTH_VISITING, "01632 960002", "hv@example.org", "", false);
        assertThat(changeAgency.change(better, EILIDH).orFault()).isEqualTo(better);
        assertThat(agencies.find(health.id())).contains(better);
    }

    @Test void trainingLiesInThePast() {
        Practitioner brid = enterPractitioner.named("Bríd Ní Chonaill", Optional.empty(), EILIDH).orFault();
        Practitioner trained = brid.may(new CafRole(Optional.of(LocalDate.of(2026, 2, 17)), true, false));
        assertThat(changePractitioner.change(trained, EILIDH).problems()).extracting(Problem::field).containsExactly("cafTrained");
    }

    @Test void aServiceIsChangedByItsName() {
        LocalService group = new EnterService(services, transactions, moment).named("Tuesday group", EILIDH).orFault();
        LocalService checked = group.offering(new Offer("Play", List.of(Need.PARENTING), "0 to 4", Optional.empty(), List.of()))
            .checked(new Checked(Optional.of(moment.today()), "Eilidh MacRae", Optional.empty()));
        assertThat(new ChangeService(services, transactions, moment).change(checked, EILIDH).orFault()).isEqualTo(checked);
    }
}
