package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Method;
import org.teamaround.referral.voice.FollowVoice;
import org.teamaround.referral.voice.Followed;
import org.teamaround.referral.voice.RecordVoice;
import org.teamaround.referral.voice.Voice;
import org.teamaround.referral.voice.VoiceDraft;
import org.teamaround.referral.voice.VoiceId;
import org.teamaround.referral.voice.VoiceKind;
import org.teamaround.referral.voice.VoiceResult;
import org.teamaround.referral.voice.Voices;
import org.teamaround.ui.Among;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Screen;

/** The register of what families say: its list, the form that takes it down, and the one that follows it to its end. */
public final class VoiceDesk {
    private static final Bookmark NEW = Bookmark.of("voice-new");
    private static final Bookmark LIST = Bookmark.of("voice-list");
    private static final String FOLLOW = "voice-follow";
    private static final String ENTRY = "entry";
    private static final List<Method> WAYS_IN = List.of(Method.TELEPHONE, Method.IN_PERSON, Method.LETTER, Method.EMAIL, Method.FORM);

    /** What can be done, and by whom at this desk. @param children those the typed words fit */
    public record Acts(Voices voices, RecordVoice record, FollowVoice follow, Function<String, List<KnownChild.Choice>> children, VoiceWords words, Actor actor) {}

    private final Desk desk;
    private final Acts acts;

    public VoiceDesk(Desk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    public void begin() {
        ObjectProperty<Optional<VoiceKind>> kind = new SimpleObjectProperty<>(Optional.of(VoiceKind.COMPLAINT));
        ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        ObjectProperty<Optional<Method>> how = new SimpleObjectProperty<>(Optional.of(Method.TELEPHONE));
        ObjectProperty<Optional<KnownChild.Choice>> child = new SimpleObjectProperty<>(Optional.empty());
        Among<KnownChild.Choice> children = new Among<>(desk.background(), acts.children());
        StringProperty from = new SimpleStringProperty("");
        StringProperty said = new SimpleStringProperty("");
        FormAct<Voice> act = new FormAct<>(desk.background(), () -> acts.record().record(new VoiceDraft(kind.get(), on.get(), how.get().orElse(Method.TELEPHONE),
            from.get(), child.get().map(KnownChild.Choice::person), said.get()), acts.actor()), this::recorded);
        desk.navigator().open(RegisterForm.page(desk, "voice.form", form -> {
            form.choice("kind", kind, List.of(VoiceKind.values()), desk.text().words("voice.kind"));
            form.text("from", from);
            form.choice("child", child, children, KnownChild.Choice::words).optional();
            form.date("cameOn", on);
            form.choice("how", how, WAYS_IN, desk.text().words("referral.method"));
            form.longText("said", said).wide();
        }, act), NEW);
    }

    private void recorded(Voice voice) {
        desk.navigator().finish();
        desk.navigator().say(voice.more().isEmpty() ? desk.text().of("voice.recorded", voice.reference()) : desk.text().of("voice.added", voice.reference(), voice.cameOn()));
    }

    public void open(VoiceId id) {
        desk.background().run(() -> acts.voices().find(id), found -> found.ifPresent(this::follow));
    }

    private void follow(Voice voice) {
        Followed was = voice.followed();
        ObjectProperty<Optional<LocalDate>> acknowledged = new SimpleObjectProperty<>(was.acknowledgedOn());
        ObjectProperty<Optional<LocalDate>> answered = new SimpleObjectProperty<>(was.answeredOn());
        ObjectProperty<Optional<VoiceResult>> result = new SimpleObjectProperty<>(was.result());
        ObjectProperty<Optional<LocalDate>> ended = new SimpleObjectProperty<>(was.endedOn());
        StringProperty answer = new SimpleStringProperty(was.answer());
        StringProperty learnt = new SimpleStringProperty(was.learnt());
        FormAct<Voice> act = new FormAct<>(desk.background(), () -> acts.follow().follow(voice.id(),
            new Followed(acknowledged.get(), answered.get(), answer.get(), result.get(), ended.get(), learnt.get()), acts.actor()), this::followed);
        List<Node> known = List.of(acts.words().facts(voice));
        desk.navigator().open(RegisterForm.page(desk, "voice.follow", form -> {
            boolean complaint = voice.kind() == VoiceKind.COMPLAINT;
            form.date("acknowledgedOn", acknowledged).optional();
            form.date("answeredOn", answered).optional();
            form.longText("answer", answer).optional();
            if (complaint) form.choice("result", result, List.of(VoiceResult.values()), desk.text().words("voice.result")).optional();
            if (!complaint || desk.allowed().may(Right.CLOSE)) end(form, ended, learnt);
        }, act).above(known), Bookmark.of(FOLLOW).with(ENTRY, voice.id()));
    }

    private static void end(Form form, ObjectProperty<Optional<LocalDate>> ended, StringProperty learnt) {
        form.longText("learnt", learnt).optional();
        form.date("endedOn", ended).optional();
    }

    private void followed(Voice voice) {
        desk.navigator().finish();
        desk.navigator().say(desk.text().of("voice.saved", voice.reference()));
    }

    public Screen list() {
        return new VoiceListScreen(desk, acts, this::open, this::begin);
    }

    public void openList() {
        desk.navigator().open(list(), LIST);
    }

    public boolean reopen(Bookmark place) {
        if (place.isAt(NEW.place())) begin();
        else if (place.isAt(LIST.place())) openList();
        else if (place.isAt(FOLLOW)) open(new VoiceId(place.uuid(ENTRY)));
        else return false;
        return true;
    }
}
