package org.teamaround.referral.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Standing;
import org.teamaround.kernel.BankHolidays;
import org.teamaround.kernel.Moment;

import org.teamaround.kernel.WorkingDays;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralMoves;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;
import org.teamaround.referral.Waiting;
import org.teamaround.ui.Background;

/** The waiting list: open referrals and those whose service has not begun, longest waiting first; or every one. */
public final class ReferralListModel {
    /** Where its lines are read. */
    public record Sources(Referrals referrals, PersonNames names, ConsentStanding standing, DueGlance due, Function<LocalDate, WorkingDays> workingDays) {
        /** Where only the bank holidays of England are known. */
        public Sources(Referrals referrals, PersonNames names, ConsentStanding standing, DueGlance due) {
            this(referrals, names, standing, due, on -> new WorkingDays(day -> BankHolidays.ofEngland(day.getYear()).contains(day)));
        }
    }

    /** More than so many working days is long to wait. */
    static final int LONG = 10;

    private final Sources from;
    private final Moment moment;
    private final Background background;
    private final ObservableList<ReferralLine> lines = FXCollections.observableArrayList();
    private final FilteredList<ReferralLine> shown = new FilteredList<>(lines);
    private final BooleanProperty settledToo = new SimpleBooleanProperty();
    private Supplier<Set<ReferralId>> notStarted = Set::of;

    public ReferralListModel(Sources from, Moment moment, Background background) {
        this.from = from;
        this.moment = moment;
        this.background = background;
        settledToo.subscribe(all -> {
            shown.setPredicate(line -> all || line.open());
            if (all) load();
        });
    }

    /** @param taken referrals whose service was found and has not begun: they wait as well */
    public ReferralListModel waitingToBegin(Supplier<Set<ReferralId>> taken) {
        notStarted = taken;
        return this;
    }

    public void load() {
        background.run(this::read, lines::setAll);
    }

    public ObservableList<ReferralLine> shown() {
        return shown;
    }

    /** Whether settled and taken referrals are shown as well. */
    public BooleanProperty settledToo() {
        return settledToo;
    }

    private List<ReferralLine> read() {
        Map<ReferralId, DueGlance.Due> due = from.due().next();
        LocalDate longAgo = from.workingDays().apply(moment.today()).minus(moment.today(), LONG);
        Set<ReferralId> taken = notStarted.get();
        List<Referral> wanted = settledToo.get() ? from.referrals().all() : waiting(taken);
        List<PersonId> children = wanted.stream().flatMap(r -> r.children().stream()).distinct().toList();
        from.names().readTogether(children);
        from.standing().readTogether(children);
        return wanted.reversed().stream().map(r -> line(r, longAgo, Optional.ofNullable(due.get(r.id())), isToBegin(r, taken))).toList();
    }

    /** The open ones, newest first, after those taken on whose service has not begun. */
    private List<Referral> waiting(Set<ReferralId> taken) {
        return Stream.concat(Stream.concat(from.referrals().in(Set.of(ReferralState.ALLOCATED)).stream(), from.referrals().find(taken).stream()),
            from.referrals().in(ReferralMoves.OPEN).stream()).distinct().sorted(Comparator.comparing(Referral::receivedAt).reversed()).toList();
    }

    private static boolean isToBegin(Referral r, Set<ReferralId> taken) {
        return r.state() == ReferralState.ALLOCATED || r.state() == ReferralState.ACCEPTED_DIRECT || taken.contains(r.id());
    }

    private ReferralLine line(Referral r, LocalDate longAgo, Optional<DueGlance.Due> due, boolean toBegin) {
        LocalDate received = r.receivedOn();
        boolean open = toBegin || ReferralMoves.OPEN.contains(r.state());
        int waiting = open ? (int) ChronoUnit.DAYS.between(received, moment.today()) : 0;
        Standing consent = from.standing().ofAll(r.children());
        String who = r.children().stream().map(from.names()::display).collect(Collectors.joining(", "));
        return new ReferralLine(r.id(), r.reference(), who, r.referrer().name(), received, waiting,
            open && received.isBefore(longAgo), r.state(), r.needs().stream().findFirst(),
            r.level(), consent, due, open, Waiting.of(r, consent, toBegin));
    }
}
