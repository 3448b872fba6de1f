package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.shell.Assembly;
import org.teamaround.ui.Text;

/** Where a rehearsal plays: the program on its training vault, the clock, who acts, and what the scenario calls things. */
public final class Stage {
    private final Supplier<Assembly> program;
    private final Optional<SignIns> signIns;
    private final StageClock clock;
    private final Text text;
    private final Names names = new Names();
    private final Map<String, byte[]> printed = new LinkedHashMap<>();
    private final Map<String, Actor> cast = new LinkedHashMap<>();
    private ZonedDateTime happened;
    private Actor actor;
    private boolean unlocking;

    /** Everybody who acts holds every role, and nobody signs in: for what is played without a file. */
    public Stage(Assembly program, StageClock clock, Text text, Actor actor) {
        this(() -> program, Optional.empty(), clock, text, actor);
    }

    /** With users who really sign in. */
    public Stage(SignIns signIns, StageClock clock, Text text) {
        this(signIns::program, Optional.of(signIns), clock, text, signIns.keeper());
    }

    private Stage(Supplier<Assembly> program, Optional<SignIns> signIns, StageClock clock, Text text, Actor actor) {
        this.program = program;
        this.signIns = signIns;
        this.clock = clock;
        this.text = text;
        this.actor = actor;
        this.happened = clock.stands();
    }

    public Assembly program() {
        return program.get();
    }

    /** The users of the vault; a scenario's mistake where there are none to sign in. */
    SignIns signIns(Words asked) {
        return signIns.orElseThrow(() -> asked.entry().error("nobody signs in here."));
    }

    /** From now on whoever acts unlocks the vault. */
    void everybodyUnlocks() {
        unlocking = true;
    }

    /** Somebody else has unlocked the vault. */
    void signedIn() {
        signIns.ifPresent(users -> actor = users.vault().actor());
    }

    /** Sets up what a scenario takes for granted, such as a practitioner it names: whoever keeps the vault. */
    Actor keeper() {
        return signIns.map(SignIns::keeper).orElse(actor);
    }

    public Text text() {
        return text;
    }

    public Names names() {
        return names;
    }

    public Actor actor() {
        return actor;
    }

    /** The day the step happened: its "on", however much later it is entered. */
    public LocalDate happened() {
        return happened.toLocalDate();
    }

    public ZonedDateTime happenedAt() {
        return happened;
    }

    /** The clock's day: what "today" is for the due list. */
    public LocalDate today() {
        return clock.today();
    }

    LocalTime timeOfDay() {
        return LocalTime.of(9, 0);
    }

    void advance(ZonedDateTime on, ZonedDateTime entered, Entry at) {
        if (entered.isBefore(on)) throw at.error("\"entered\" lies before \"on\": nobody can enter what has not happened yet.");
        if (entered.isBefore(clock.stands()) && entered.toLocalDate().isBefore(clock.today()))
            throw at.error("the steps must stand in the order they were entered: this one lies before the last.");
        clock.set(entered.isBefore(clock.stands()) ? clock.stands() : entered);
        happened = on;
    }

    /** Puts the clock there, for what is played without a file. */
    public void standAt(ZonedDateTime at) {
        clock.set(at);
        happened = at;
    }

    /** A user of the training vault, by name or by role. */
    void actAs(String name, Entry at) {
        if (signIns.isPresent()) actor = new Players(signIns.get(), unlocking).as(name, at);
        else actor = cast.computeIfAbsent(Names.fold(name), n -> new Actor(UUID.nameUUIDFromBytes(n.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, EnumSet.allOf(Role.class)));
    }

    /** Says a problem as the screen would. */
    public String say(Problem problem) {
        return text.of(problem);
    }

    /** Keeps what was printed last of its kind, for the expectations on its words. */
    public void printed(String kind, byte[] pdf) {
        printed.put(kind, pdf);
    }

    public Optional<byte[]> printed(String kind) {
        return Optional.ofNullable(printed.get(kind));
    }

    public Map<String, byte[]> allPrinted() {
        return Map.copyOf(printed);
    }
}
