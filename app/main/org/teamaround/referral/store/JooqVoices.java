package org.teamaround.referral.store;

import static org.teamaround.database.schema.Tables.VOICE;
import static org.teamaround.database.schema.Tables.VOICE_MORE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.VoiceMoreRecord;
import org.teamaround.database.schema.tables.records.VoiceRecord;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Method;
import org.teamaround.referral.voice.Followed;
import org.teamaround.referral.voice.Voice;
import org.teamaround.referral.voice.VoiceId;
import org.teamaround.referral.voice.VoiceKind;
import org.teamaround.referral.voice.VoiceResult;
import org.teamaround.referral.voice.Voices;

/** The register in the database; a list is read with two queries. */
public final class JooqVoices implements Voices {
    private final Database database;
    private final Gate gate;

    public JooqVoices(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Voice> find(VoiceId id) {
        return list(VOICE.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<Voice> all() {
        return list(DSL.noCondition());
    }

    @Override public List<Voice> about(PersonId child) {
        return list(VOICE.CHILD.eq(child.value()));
    }

    @Override public List<Voice> openComplaints() {
        return list(VOICE.KIND.eq(VoiceKind.COMPLAINT.name()).and(VOICE.ENDED_ON.isNull()));
    }

    @Override public String nextReference(LocalDate on) {
        return References.next(database, "V", on, VOICE, VOICE.REFERENCE);
    }

    @Override public void save(Voice v) {
        UUID id = v.id().value();
        Followed f = v.followed();
        gate.save(new VoiceRecord(id, v.reference(), v.kind().name(), v.cameOn(), v.how().name(), v.from(), v.child().map(PersonId::value).orElse(null),
            v.said(), v.takenBy(), f.acknowledgedOn().orElse(null), f.answeredOn().orElse(null), f.answer(), f.result().map(Enum::name).orElse(null),
            f.endedOn().orElse(null), f.learnt()));
        List<VoiceMoreRecord> rows = new ArrayList<>();
        for (Voice.More more : v.more()) rows.add(new VoiceMoreRecord(Columns.line(id, "more", rows.size()), id, rows.size(), more.on(), more.from(), more.said()));
        gate.replaceChildren(VOICE_MORE, VOICE_MORE.VOICE, id, rows);
    }

    private List<Voice> list(Condition which) {
        Map<UUID, List<Voice.More>> more = database.read().selectFrom(VOICE_MORE)
            .where(VOICE_MORE.VOICE.in(DSL.select(VOICE.ID).from(VOICE).where(which))).orderBy(VOICE_MORE.LINE_NO).fetch()
            .intoGroups(VOICE_MORE.VOICE, r -> new Voice.More(r.get(VOICE_MORE.CAME_ON), r.get(VOICE_MORE.SPEAKER), r.get(VOICE_MORE.SAID)));
        return database.read().selectFrom(VOICE).where(which).orderBy(VOICE.CAME_ON.desc(), VOICE.ID.desc()).fetch().stream()
            .map(r -> voice(r, more.getOrDefault(r.getId(), List.of()))).toList();
    }

    private static Voice voice(VoiceRecord r, List<Voice.More> more) {
        Followed followed = new Followed(Optional.ofNullable(r.getAcknowledgedOn()), Optional.ofNullable(r.getAnsweredOn()), r.getAnswer(),
            Optional.ofNullable(r.getResult()).map(VoiceResult::valueOf), Optional.ofNullable(r.getEndedOn()), r.getLearnt());
        return new Voice(new VoiceId(r.getId()), r.getReference(), VoiceKind.valueOf(r.getKind()), r.getCameOn(), Method.valueOf(r.getHow()), r.getSpeaker(),
            Optional.ofNullable(r.getChild()).map(PersonId::new), r.getSaid(), r.getTakenBy(), more, followed);
    }
}
