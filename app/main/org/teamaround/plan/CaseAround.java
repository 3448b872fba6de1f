package org.teamaround.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.Around;
import org.teamaround.person.family.Bond;
import org.teamaround.person.family.Connection;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Referrals;

/** Who works with a child: its lead professional, who does something agreed, its team, its services, and who referred it. Each once, at the closest. */
public final class CaseAround implements Around {
    private static final int WORDS = 60;
    private final Episodes episodes;
    private final Plans plans;
    private final TeamMeetings meetings;
    private final Referrals referrals;
    private final Practitioners practitioners;
    private final Agencies agencies;

    public CaseAround(Episodes episodes, Plans plans, TeamMeetings meetings, Referrals referrals, Practitioners practitioners, Agencies agencies) {
        this.episodes = episodes;
        this.plans = plans;
        this.meetings = meetings;
        this.referrals = referrals;
        this.practitioners = practitioners;
        this.agencies = agencies;
    }

    @Override
    public List<Connection> of(PersonId child) {
        Optional<Episode> episode = episodes.of(child).stream().findFirst();
        Stream<Connection> work = episode.stream().flatMap(e -> e.isOpen() ? now(e) : before(e));
        Stream<Connection> referred = referrals.of(child).stream().flatMap(this::referrer);
        Map<String, Connection> closest = new LinkedHashMap<>();
        Stream.concat(work, referred).sorted(Comparator.comparing(Connection::bond)).forEach(c -> closest.putIfAbsent(c.agency() + '|' + c.worker(), c));
        return closest.values().stream().filter(c -> !c.worker().isEmpty() || closest.values().stream().noneMatch(o -> o != c && o.agency().equals(c.agency()))).toList();
    }

    private Stream<Connection> now(Episode episode) {
        Stream<Connection> lead = episode.lead().stream().flatMap(l -> worker(l.practitioner(), "", Bond.LEADS));
        Stream<Connection> former = episode.leads().stream().filter(l -> l.to().isPresent()).flatMap(l -> worker(l.practitioner(), "", Bond.ENDED));
        Stream<Connection> doing = plans.of(episode.id()).stream().limit(1).flatMap(DeliveryPlan::actions).filter(a -> a.state() != ActionState.CANCELLED)
            .flatMap(this::doing);
        Stream<Connection> team = meetings.of(episode.id()).stream().flatMap(m -> m.attendees().stream())
            .filter(a -> a.attendance() != Attendance.NOT_INVITED && a.who() instanceof Doer.Worker)
            .flatMap(a -> worker(((Doer.Worker) a.who()).practitioner(), "", Bond.IN_TEAM));
        return Stream.of(lead, doing, team, episode.services().stream().map(s -> new Connection(s, "", "", Bond.TO_BEGIN)), former).flatMap(s -> s);
    }

    private Stream<Connection> before(Episode episode) {
        return episode.leads().stream().flatMap(l -> worker(l.practitioner(), "", Bond.ENDED));
    }

    private Stream<Connection> doing(PlanAction action) {
        Bond bond = action.isOpen() && action.state() != ActionState.BLOCKED ? Bond.WORKS : action.isOpen() ? Bond.TO_BEGIN : Bond.ENDED;
        String does = action.service().isEmpty() ? action.action() : action.service();
        return action.who() instanceof Doer.Worker(PractitionerId id) ? worker(id, shortened(does), bond) : Stream.empty();
    }

    private Stream<Connection> referrer(Referral referral) {
        String agency = referral.referrer().agency().flatMap(agencies::find).map(Agency::name).orElse("");
        return agency.isEmpty() ? Stream.empty() : Stream.of(new Connection(agency, named(referral.referrer().name(), referral.referrer().jobTitle()), "", Bond.REFERRED));
    }

    private Stream<Connection> worker(PractitionerId id, String does, Bond bond) {
        return practitioners.find(id).stream().map(p -> new Connection(agency(p), named(p.name(), p.jobTitle()), does, bond));
    }

    private String agency(Practitioner worker) {
        Optional<AgencyId> agency = worker.agency();
        return agency.flatMap(agencies::find).map(Agency::name).orElse("");
    }

    private static String named(String name, String job) {
        return Stream.of(name, job).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String shortened(String does) {
        String line = does.lines().findFirst().orElse("");
        return line.length() <= WORDS ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, WORDS))) + "…";
    }
}
