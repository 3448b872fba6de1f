package org.teamaround.command.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teamaround.command.rehearsal.AllWords;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioFile;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.WorkingDays;

/** Plays the sample team's last five months on an empty vault, ending the day before {@code today}. */
public final class SampleTeam {
    private static final int DAYS_BACK = 160;
    private final Words file;
    private final LocalDate today;

    public SampleTeam(LocalDate today) {
        this.today = today;
        file = ScenarioFile.read("team.yaml", text()).words();
    }

    /** Where the vault's clock must stand when it is made. */
    public static ZonedDateTime start(LocalDate today) {
        return today.minusDays(DAYS_BACK).atTime(LocalTime.of(8, 30)).atZone(Moment.ZONE);
    }

    public String centre() {
        return file.text("centre");
    }

    public String user() {
        return file.text("user");
    }

    public void play(Stage stage, DemoPapers demo) {
        Acts acts = new Acts(stage, AllWords.vocabulary());
        file.list("agencies").forEach(a -> acts.act("enter agency", a));
        file.list("practitioners").forEach(p -> acts.act("enter practitioner", p));
        file.list("panels").forEach(p -> acts.act("set up panel", series(p)));
        Events events = new Events(stage, today);
        WorkingDays days = stage.program().people().settings.workingDays(today);
        Map<String, Entry> workers = new LinkedHashMap<>();
        file.list("practitioners").forEach(p -> workers.put(p.words().text("name"), p));
        for (Entry family : file.list("families")) {
            FamilyStory story = new FamilyStory(family, today, workers);
            DemoPapers papers = story.says("demo", false) ? demo : DemoPapers.none();
            new Journey(story, events, acts, stage, days, papers).begin(days.minus(today, story.receivedDaysAgo()));
        }
        events.play();
        file.list("services").forEach(service -> acts.act("enter service", service(service)));
        acts.act("away", Map.of("practitioner", "Daniel Okonjo", "from", today.minusDays(3).toString(), "to", today.plusDays(11).toString(), "covered by", "Marcus Adeyemi-Cole"));
    }

    /** "checked" counts days back from today. */
    private Map<String, Object> service(Entry entry) {
        Map<String, Object> said = new LinkedHashMap<>(entry.map());
        said.put("checked", today.minusDays(entry.words().need("checked").number()).toString());
        return said;
    }

    /** The series begins on its weekday, so many days back. */
    private Map<String, Object> series(Entry panel) {
        Map<String, Object> said = new LinkedHashMap<>(panel.map());
        said.remove("back");
        LocalDate first = today.minusDays(panel.words().need("back").number())
            .with(TemporalAdjusters.nextOrSame(panel.words().need("weekday").oneOf(java.time.DayOfWeek.class)));
        said.put("from", first.toString());
        return said;
    }

    private static String text() {
        try (InputStream in = SampleTeam.class.getResourceAsStream("/sample/team.yaml")) {
            if (in == null) throw new Fault("missing", "sample.team");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Fault("sample.team", e);
        }
    }
}
