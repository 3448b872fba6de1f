package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.teamaround.database.schema.Tables.DEVICE;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.teamaround.database.schema.tables.records.DeviceRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Marker words flow through everything, errors included; no log, no console and no exception that comes out holds one. */
class SilenceTest {
    private static final List<String> MARKERS = List.of("Marigold", "Foxglove", "Harebell");
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger("ROOT");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final List<Throwable> thrown = new ArrayList<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        PrintStream caught = new PrintStream(console, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
        root.detachAppender(log);
    }

    private String heard() {
        StringBuilder text = new StringBuilder(console.toString(StandardCharsets.UTF_8));
        for (ILoggingEvent event : List.copyOf(log.list)) {
            text.append(event.getLoggerName()).append(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        for (Throwable each : thrown) {
            java.io.StringWriter trace = new java.io.StringWriter();
            each.printStackTrace(new java.io.PrintWriter(trace));
            text.append(trace);
        }
        return text.toString();
    }

    private void flow(InMemoryDatabase vault) {
        UUID id = UUID.randomUUID();
        Actor actor = new Actor(UUID.randomUUID(), "Harebell", vault.actor().roles());
        write(vault, actor, () -> vault.gate().save(row(id, "Marigold")));
        write(vault, actor, () -> vault.gate().save(row(id, "Marigold".repeat(100))));
        write(vault, actor, () -> {
            DeviceRecord unfinished = new DeviceRecord();
            unfinished.setId(UUID.randomUUID());
            unfinished.setName("Marigold");
            vault.gate().save(unfinished);
        });
        write(vault, actor, () -> vault.database().read().fetch("select Marigold from device"));
        write(vault, actor, () -> vault.database().read().selectFrom(DEVICE).where("name + 1 = 'Foxglove'").fetch());
        write(vault, actor, () -> {
            throw new IllegalStateException("Marigold", new RuntimeException("Foxglove"));
        });
        vault.facts().onNews(String.class, fact -> {
            throw new IllegalStateException(fact);
        });
        write(vault, actor, () -> vault.facts().announce("Foxglove"));
        vault.database().inTransaction(Act.of("test.write", actor), () -> Outcome.refused(Problem.of("test.problem", "Marigold")));
        assertThat(vault.journal().historyOf(id)).isNotEmpty();
    }

    private DeviceRecord row(UUID id, String name) {
        return new DeviceRecord(id, name, id, java.time.OffsetDateTime.of(2026, 9, 7, 9, 30, 0, 0, ZoneOffset.UTC));
    }

    private void write(InMemoryDatabase vault, Actor actor, Runnable work) {
        Throwable throwable = catchThrowable(() -> vault.database().inTransaction(Act.of("test.write", actor).because("Foxglove"), () -> {
            work.run();
            return Outcome.done(true);
        }));
        if (throwable != null) thrown.add(throwable);
    }

    @Test
    void nothing_that_was_written_is_heard() {
        try (InMemoryDatabase vault = InMemoryDatabase.open()) {
            flow(vault);
        }
        assertThat(thrown).as("errors did happen").hasSize(5);
        assertThat(heard()).contains("news not taken");
        assertThat(MARKERS).noneMatch(heard()::contains);
    }

    @Test
    void not_even_when_everything_is_logged() {
        root.setLevel(Level.TRACE);
        try (InMemoryDatabase vault = InMemoryDatabase.open()) {
            flow(vault);
        } finally {
            root.setLevel(Level.WARN);
        }
        List<String> leaking = log.list.stream().filter(event -> MARKERS.stream().anyMatch(event.getFormattedMessage()::contains))
            .map(ILoggingEvent::getLoggerName).distinct().collect(Collectors.toList());
        assertThat(log.list).as("everything was logged").anyMatch(event -> event.getLevel() == Level.DEBUG && event.getFormattedMessage().startsWith("Batch INSERT"));
        assertThat(leaking).isEmpty();
    }

    @Test
    void the_ear_hears() {
        LoggerFactory.getLogger("test").warn("a word about Marigold");
        assertThat(heard()).contains("Marigold");
    }

    @Test
    void opening_a_database_looks_up_no_host() {
        List<String> before = NamesLookedUp.soFar();
        InMemoryDatabase.open().close();
        List<String> since = new ArrayList<>(NamesLookedUp.soFar());
        before.forEach(since::remove);
        assertThat(since).isEmpty();
        assertThat(catchThrowable(() -> InetAddress.getByName("telemetry.invalid"))).isInstanceOf(UnknownHostException.class);
        assertThat(NamesLookedUp.soFar()).as("a look-up would have been seen").contains("telemetry.invalid");
    }
}
