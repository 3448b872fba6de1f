package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.PRACTITIONER;
import static org.teamaround.database.schema.Tables.PRACTITIONER_ABSENCE;
import static org.teamaround.database.schema.Tables.PRACTITIONER_POST;
import static org.teamaround.database.schema.Tables.PRACTITIONER_SPECIALISM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.PractitionerAbsenceRecord;
import org.teamaround.database.schema.tables.records.PractitionerPostRecord;
import org.teamaround.database.schema.tables.records.PractitionerSpecialismRecord;
import org.teamaround.directory.Absence;
import org.teamaround.directory.Need;
import org.teamaround.directory.Post;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Specialism;

/** What lies in lines of its own behind practitioners: what they know, when they are away, their earlier posts. */
record PractitionerLines(Map<UUID, List<Specialism>> specialisms, Map<UUID, List<Absence>> away, Map<UUID, List<Post>> posts) {
    static PractitionerLines read(DSLContext sql, Condition which) {
        Select<Record1<UUID>> ids = DSL.select(PRACTITIONER.ID).from(PRACTITIONER).where(which);
        return new PractitionerLines(
            sql.selectFrom(PRACTITIONER_SPECIALISM).where(PRACTITIONER_SPECIALISM.PRACTITIONER.in(ids)).orderBy(PRACTITIONER_SPECIALISM.LINE_NO)
                .fetchGroups(PRACTITIONER_SPECIALISM.PRACTITIONER, PractitionerLines::specialism),
            sql.selectFrom(PRACTITIONER_ABSENCE).where(PRACTITIONER_ABSENCE.PRACTITIONER.in(ids)).orderBy(PRACTITIONER_ABSENCE.LINE_NO)
                .fetchGroups(PRACTITIONER_ABSENCE.PRACTITIONER, PractitionerLines::absence),
            sql.selectFrom(PRACTITIONER_POST).where(PRACTITIONER_POST.PRACTITIONER.in(ids)).orderBy(PRACTITIONER_POST.LINE_NO)
                .fetchGroups(PRACTITIONER_POST.PRACTITIONER, PractitionerLines::post));
    }

    Practitioner onto(Practitioner p) {
        UUID id = p.id().value();
        return p.knowing(specialisms.getOrDefault(id, List.of())).away(away.getOrDefault(id, List.of())).having(posts.getOrDefault(id, List.of()));
    }

    static void save(Gate gate, Practitioner p) {
        UUID id = p.id().value();
        List<PractitionerSpecialismRecord> known = new ArrayList<>();
        for (Specialism s : p.specialisms()) known.add(new PractitionerSpecialismRecord(Codes.line(id, "specialism", known.size()), id, known.size(),
            s.need().name(), s.detail(), Codes.from(s.ages()), Codes.to(s.ages()), Codes.of(s.area())));
        gate.replaceChildren(PRACTITIONER_SPECIALISM, PRACTITIONER_SPECIALISM.PRACTITIONER, id, known);
        List<PractitionerAbsenceRecord> absences = new ArrayList<>();
        for (Absence a : p.away()) absences.add(new PractitionerAbsenceRecord(Codes.line(id, "away", absences.size()), id, absences.size(),
            a.from(), a.to().orElse(null), Codes.of(a.cover())));
        gate.replaceChildren(PRACTITIONER_ABSENCE, PRACTITIONER_ABSENCE.PRACTITIONER, id, absences);
        List<PractitionerPostRecord> posts = new ArrayList<>();
        for (Post post : p.before()) posts.add(new PractitionerPostRecord(Codes.line(id, "post", posts.size()), id, posts.size(),
            post.jobTitle(), Codes.of(post.agency()), post.from().orElse(null), post.to().orElse(null)));
        gate.replaceChildren(PRACTITIONER_POST, PRACTITIONER_POST.PRACTITIONER, id, posts);
    }

    private static Specialism specialism(PractitionerSpecialismRecord r) {
        return new Specialism(Need.valueOf(r.getNeed()), r.getDetail(), Codes.ages(r.getAgeFrom(), r.getAgeTo()), Codes.area(r.getArea()));
    }

    private static Absence absence(PractitionerAbsenceRecord r) {
        return new Absence(r.getAwayFrom(), Optional.ofNullable(r.getAwayTo()), Codes.practitioner(r.getCover()));
    }

    private static Post post(PractitionerPostRecord r) {
        return new Post(r.getJobTitle(), Codes.agency(r.getAgency()), Optional.ofNullable(r.getThereFrom()), Optional.ofNullable(r.getThereTo()));
    }
}
