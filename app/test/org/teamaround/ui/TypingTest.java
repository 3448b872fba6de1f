package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Stated;

/** What a form holds as text comes back into another form of the same kind, readable or not. */
class TypingTest {
    private final SampleForm before = form();
    private final SampleForm after = form();

    private static SampleForm form() {
        return Window.onWindow(() -> {
            SampleForm form = new SampleForm();
            form.form.beginTyping();
            return form;
        });
    }

    private Map<String, String> comesBack() {
        return Window.onWindow(() -> {
            Map<String, String> typed = before.form.typed();
            after.form.retype(typed);
            assertThat(after.form.typed()).isEqualTo(typed);
            return typed;
        });
    }

    @Test
    void nothingTypedIsNothingToKeep() {
        assertThat(comesBack()).isEmpty();
    }

    @Test
    void everyKindOfFieldComesBack() {
        Window.doOnWindow(this::fillAll);
        assertThat(comesBack()).containsKeys("name", "reason", "service", "agency", "interpreter", "consent", "needs", "urgent", "received", "at", "order");
        assertThat(after.name.get()).isEqualTo("Ada\u2019s aunt \uD83D\uDE00");
        assertThat(after.reason.get()).isEqualTo("First\nsecond");
        assertThat(after.service.get()).contains("Counselling");
        assertThat(after.agency.get()).isEqualTo(Named.known("Hilltop School"));
        assertThat(after.interpreter.get()).isEqualTo(Stated.given(false));
        assertThat(after.consent.get()).contains("Spoken");
        assertThat(after.needs).containsExactlyInAnyOrder("Sleep", "Housing");
        assertThat(after.urgent.get()).isTrue();
        assertThat(after.received.get()).contains(TestDesk.TODAY);
        assertThat(after.at.get()).contains(LocalTime.of(14, 30));
        assertThat(after.order.get()).contains(3);
    }

    private void fillAll() {
        before.name.set("Ada\u2019s aunt \uD83D\uDE00");
        before.reason.set("First\nsecond");
        before.service.set(Optional.of("Counselling"));
        before.agency.set(Named.known("Hilltop School"));
        before.interpreter.set(Stated.given(false));
        before.consent.set(Optional.of("Spoken"));
        before.needs.addAll(List.of("Sleep", "Housing"));
        before.urgent.set(true);
        before.received.set(Optional.of(TestDesk.TODAY));
        before.at.set(Optional.of(LocalTime.of(14, 30)));
        before.order.set(Optional.of(3));
    }

    @Test
    void rowsComeBackWithTheirNumber() {
        Window.doOnWindow(() -> {
            before.children.add(new SampleForm.Child());
            before.children.getFirst().given.set("Maya");
            before.children.getLast().birth.set(new MemorableDate(MemorableDate.Kind.ESTIMATED, "", "mar", "20"));
        });
        assertThat(comesBack()).containsEntry("children", "2").containsEntry("children.0.given", "Maya").doesNotContainKey("name");
        assertThat(after.children).hasSize(2);
        assertThat(after.children.getLast().birth.get()).isEqualTo(before.children.getLast().birth.get());
    }

    @Test
    void whatCannotBeReadComesBackAsItWasTyped() {
        Window.doOnWindow(() -> before.form.retype(Map.of("received", "31/2/20", "service", "Couns", "order", "three", "at", "25:")));
        assertThat(comesBack()).containsEntry("received", "31/2/20").containsEntry("service", "Couns").containsEntry("order", "three").containsEntry("at", "25:");
        assertThat(after.received.get()).isEmpty();
        assertThat(Window.onWindow(after.form::unreadable)).extracting(problem -> problem.field()).contains("received", "order", "at");
    }

    @Test
    void aNameComesBackBeforeTheListOfNamesIsRead() {
        Window.doOnWindow(() -> {
            before.agency.set(Named.known("Hilltop School"));
            after.agencies.clear();
        });
        comesBack();
        assertThat(after.agency.get()).isEqualTo(Named.fresh("Hilltop School"));
        Window.doOnWindow(() -> after.agencies.setAll("Elsewhere", "Hilltop School"));
        assertThat(after.agency.get()).isEqualTo(Named.known("Hilltop School"));
    }

    @Test
    void forgettingGoesBackToWhatStoodThere() {
        Window.doOnWindow(() -> {
            before.name.set("stored");
            before.form.kept();
            fillAll();
            before.children.add(new SampleForm.Child());
            before.form.forget();
        });
        assertThat(before.name.get()).isEqualTo("stored");
        assertThat(before.needs).isEmpty();
        assertThat(before.interpreter.get()).isEqualTo(Stated.notYetAsked());
        assertThat(before.children).hasSize(1);
        assertThat(Window.onWindow(before.form::typed)).isEmpty();
    }
}
