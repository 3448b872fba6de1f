package org.teamaround.referral.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.kernel.BankHolidays;
import org.teamaround.kernel.Moment;

import org.teamaround.kernel.WorkingDays;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralMoves;
import org.teamaround.referral.Referrals;
import org.teamaround.ui.Background;

/** The waiting list: open referrals, longest waiting first; or every one. */
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

    public ReferralListModel(Sources from, Moment moment, Background background) {
        this.from = from;
        this.moment = moment;
        this.background = background;
        settledToo.subscribe(all -> {
            shown.setPredicate(line -> all || line.open());
            if (all) load();
        });
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
        List<Referral> wanted = settledToo.get() ? from.referrals().all() : from.referrals().in(ReferralMoves.OPEN);
        List<PersonId> children = wanted.stream().flatMap(r -> r.children().stream()).distinct().toList();
        from.names().readTogether(children);
        from.standing().readTogether(children);
        return wanted.reversed().stream().map(r -> line(r, longAgo, Optional.ofNullable(due.get(r.id())))).toList();
    }

    private ReferralLine line(Referral r, LocalDate longAgo, Optional<DueGlance.Due> due) {
        LocalDate received = r.receivedOn();
        boolean open = ReferralMoves.OPEN.contains(r.state());
        int waiting = open ? (int) ChronoUnit.DAYS.between(received, moment.today()) : 0;
        String who = r.children().stream().map(from.names()::display).collect(Collectors.joining(", "));
        return new ReferralLine(r.id(), r.reference(), who, r.referrer().name(), received, waiting,
            open && received.isBefore(longAgo), r.state(), r.needs().stream().findFirst(),
            r.level(), from.standing().ofAll(r.children()), due, open);
    }
}
