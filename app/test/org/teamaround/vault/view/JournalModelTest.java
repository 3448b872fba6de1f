package org.teamaround.vault.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.DEVICE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.database.JooqAccessLog;
import org.teamaround.database.JooqActivities;
import org.teamaround.database.schema.tables.records.IncarnationRecord;
import org.teamaround.database.schema.tables.records.SettingChangeRecord;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.ActivityKind;
import org.teamaround.journal.Change;
import org.teamaround.journal.SeeJournal;
import org.teamaround.journal.Touched;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Staff;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.print.VeraPdf;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Text;
import org.teamaround.vault.Checked;

class JournalModelTest {
    private final InMemoryDatabase vault = InMemoryDatabase.open();
    private final JooqAccessLog log = new JooqAccessLog(vault.database(), vault.gate());
    private final Text text = Text.load();
    private final Subject cobalt = new Subject(UUID.randomUUID(), "Cobalt Ashby");
    private final Map<UUID, String> named = new HashMap<>(Map.of(cobalt.id(), cobalt.name()));
    private final JournalModel model = model(Staff.NGOZI);

    @AfterEach
    void close() {
        vault.close();
    }

    private JournalModel model(Actor actor) {
        JournalActs acts = new JournalActs(new SeeJournal(new JooqActivities(vault.database())), new FakeSubjects(),
            () -> Outcome.done(new Checked(3, 40, 90, 1)), new Printer(text::of, vault.moment()), () -> actor);
        return new JournalModel(acts, text, new ImmediateBackground());
    }

    /** Names as this test gave them. */
    private final class FakeSubjects implements Subjects {
        @Override
        public Map<UUID, Set<String>> names(Collection<Touched> records) {
            Map<UUID, Set<String>> names = new HashMap<>();
            records.stream().filter(each -> named.containsKey(each.record())).forEach(each -> names.put(each.record(), Set.of(named.get(each.record()))));
            return names;
        }

        @Override
        public List<Subject> children(String typed) {
            return typed.isEmpty() ? List.of() : List.of(cobalt);
        }

        @Override
        public Set<UUID> recordsOf(UUID child) {
            return named.keySet();
        }
    }

    private UUID change(Actor by, String to) {
        UUID id = UUID.randomUUID();
        vault.moment().pass(Duration.ofMinutes(1));
        vault.database().inTransaction(Act.of("setting.change", by).because("it was asked for"), () -> {
            vault.gate().save(new SettingChangeRecord(id, "test", to, LocalDate.of(2026, 9, 7)));
            return Outcome.done(true);
        }).orFault();
        return id;
    }

    private void note(AccessKind kind, Optional<UUID> subject, String remark, Actor by) {
        vault.moment().pass(Duration.ofMinutes(1));
        log.note(kind, subject, Optional.of(remark), by);
    }

    private List<String> lines() {
        return model.shown.stream().map(row -> row.who() + ": " + row.what() + ": " + row.whom() + ": " + row.note()).toList();
    }

    @Test
    void each_line_says_who_what_about_whom() {
        named.put(change(Staff.TOMAS, "on"), "Foxglove Finch");
        note(AccessKind.PRINTED, Optional.of(cobalt.id()), "Agenda of the panel", Staff.EILIDH);
        model.open();
        assertThat(lines()).containsExactly("Eilidh MacRae: Printed: Cobalt Ashby: Agenda of the panel",
            "Tomás Ó Briain: " + text.of("act.setting.change") + ": Foxglove Finch: ");
        assertThat(model.people).extracting(Subject::name).containsExactly("Eilidh MacRae", "Tomás Ó Briain");
    }

    @Test
    void it_is_narrowed_by_kind_person_child_and_day() {
        change(Staff.TOMAS, "on");
        note(AccessKind.SAW_RESTRICTED, Optional.of(cobalt.id()), "an address", Staff.EILIDH);
        vault.moment().pass(Duration.ofDays(2));
        note(AccessKind.USER_ADDED, Optional.of(Staff.RHYS.user()), "", Staff.NGOZI);
        model.open();
        model.kind.set(Optional.of(ActivityKind.SAW));
        assertThat(model.shown).extracting(JournalRow::who).containsExactly("Eilidh MacRae");
        model.kind.set(Optional.of(ActivityKind.CHANGED));
        assertThat(model.shown).extracting(JournalRow::who).containsExactly("Tomás Ó Briain");
        model.kind.set(Optional.empty());
        model.who.set(model.people.stream().filter(one -> one.id().equals(Staff.NGOZI.user())).findFirst());
        assertThat(model.shown).extracting(JournalRow::what).containsExactly("Added a user");
        model.who.set(Optional.empty());
        model.child.set(Optional.of(cobalt));
        assertThat(model.shown).extracting(JournalRow::note).containsExactly("an address");
        model.child.set(Optional.empty());
        model.until.set(Optional.of(LocalDate.of(2026, 9, 7)));
        assertThat(model.shown).hasSize(2);
        model.from.set(Optional.of(LocalDate.of(2026, 9, 8)));
        assertThat(model.shown).isEmpty();
    }

    @Test
    void a_long_journal_comes_page_by_page() {
        for (int number = 0; number < 120; number++) change(Staff.TOMAS, "on " + number);
        model.open();
        assertThat(model.shown).hasSize(50);
        model.showMore();
        assertThat(model.more.get()).isTrue();
        model.showMore();
        assertThat(model.shown).hasSize(120).doesNotHaveDuplicates();
        assertThat(model.more.get()).isFalse();
    }

    @Test
    void a_line_shows_what_changed_and_keeps_sealed_fields_to_itself() {
        UUID id = change(Staff.TOMAS, "on");
        SettingChangeRecord off = new SettingChangeRecord();
        off.setId(id);
        off.setWritten("off");
        vault.write(() -> {
            vault.gate().save(off);
            UUID device = vault.database().read().select(DEVICE.ID).from(DEVICE).fetchSingle(DEVICE.ID);
            vault.gate().save(new IncarnationRecord(UUID.randomUUID(), device, 99_999L, new byte[] {7}, vault.moment().now().atOffset(ZoneOffset.UTC)));
        });
        model.open();
        List<Change> changes = changes(0);
        assertThat(changes.getFirst().entry().before()).contains("on");
        assertThat(changes.getFirst().entry().after()).contains("off");
        assertThat(changes).filteredOn(Change::sealed).extracting(change -> change.entry().field()).containsExactly("signing_key");
        assertThat(changes(1).getFirst().entry().act().reason()).contains("it was asked for");
    }

    private List<Change> changes(int line) {
        AtomicReference<List<Change>> changes = new AtomicReference<>(List.of());
        model.changes(model.shown.get(line), changes::set);
        return changes.get();
    }

    @Test
    void who_has_no_right_sees_nothing() {
        change(Staff.TOMAS, "on");
        JournalModel clerks = model(Staff.EILIDH);
        clerks.open();
        assertThat(clerks.shown).isEmpty();
        assertThat(clerks.people).isEmpty();
    }

    @Test
    void the_whole_vault_is_checked_and_the_answer_told() {
        model.check();
        assertThat(model.checking.get()).isFalse();
        assertThat(model.checked.get()).contains(Outcome.done(new Checked(3, 40, 90, 1)));
    }

    @Test
    void on_paper_it_is_accessible_marked_and_says_what_was_chosen() {
        named.put(change(Staff.TOMAS, "on"), "Foxglove Finch");
        note(AccessKind.EXPORTED, Optional.of(cobalt.id()), "Minutes", Staff.EILIDH);
        model.open();
        AtomicReference<byte[]> pdf = new AtomicReference<>(new byte[0]);
        model.print(new JournalPaper(text, vault.moment(), model), pdf::set);
        VeraPdf.assertAccessible(pdf.get());
        String words = new PdfText().of(pdf.get());
        assertThat(words).contains("OFFICIAL-SENSITIVE", "Journal", "Foxglove Finch", "Cobalt Ashby", "Eilidh MacRae", "Minutes");
    }
}
