package org.teamaround.assessment.store;


import static org.teamaround.database.schema.Tables.ASSESSMENT;
import static org.teamaround.database.schema.Tables.ASSESSMENT_ANSWER;
import static org.teamaround.database.schema.Tables.ASSESSMENT_ASSESSOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.Assessments;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.AssessmentAnswerRecord;
import org.teamaround.database.schema.tables.records.AssessmentAssessorRecord;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;

/** Assessments in the database. A list is read with three queries, however long it is; saving writes only the answers that changed. */
public final class JooqAssessments implements Assessments {
    static final Comparator<Assessment> NEWEST_FIRST = Comparator.comparingInt(Assessment::version).reversed().thenComparing(a -> a.id().value());
    private final Database database;
    private final Gate gate;
    private final Moment moment;

    public JooqAssessments(Database database, Gate gate, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.moment = moment;
    }

    @Override public Optional<Assessment> find(AssessmentId id) {
        return list(ASSESSMENT.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<Assessment> of(PersonId child) {
        return list(ASSESSMENT.CHILD.eq(child.value()));
    }

    @Override public List<Assessment> all() {
        return list(DSL.noCondition());
    }

    @Override public List<Assessment> headings() {
        return list(DSL.noCondition(), Map.of());
    }

    @Override public List<Assessment> headings(PersonId child) {
        return list(ASSESSMENT.CHILD.eq(child.value()), Map.of());
    }

    @Override public List<Assessment> withoutCopy() {
        return list(ASSESSMENT.COPY_GIVEN_ON.isNull(), Map.of());
    }

    Map<UUID, Assessment> headingsById(List<UUID> ids) {
        return list(ASSESSMENT.ID.in(ids), Map.of()).stream().collect(Collectors.toMap(a -> a.id().value(), Function.identity()));
    }

    @Override public void save(Assessment assessment) {
        gate.save(AssessmentRows.row(assessment));
        saveAssessors(assessment);
        saveAnswers(assessment);
    }

    private List<Assessment> list(Condition which) {
        Map<UUID, Map<String, String>> answers = new HashMap<>();
        database.read().select(ASSESSMENT_ANSWER.ASSESSMENT, ASSESSMENT_ANSWER.CODE, ASSESSMENT_ANSWER.ANSWER).from(ASSESSMENT_ANSWER)
            .join(ASSESSMENT).on(ASSESSMENT.ID.eq(ASSESSMENT_ANSWER.ASSESSMENT)).where(which)
            .forEach(r -> answers.computeIfAbsent(r.value1(), id -> new HashMap<>()).put(r.value2(), r.value3()));
        return list(which, answers);
    }

    private List<Assessment> list(Condition which, Map<UUID, Map<String, String>> answers) {
        Map<UUID, List<PractitionerId>> assessors = database.read().select(ASSESSMENT_ASSESSOR.ASSESSMENT, ASSESSMENT_ASSESSOR.PRACTITIONER)
            .from(ASSESSMENT_ASSESSOR).join(ASSESSMENT).on(ASSESSMENT.ID.eq(ASSESSMENT_ASSESSOR.ASSESSMENT)).where(which)
            .orderBy(ASSESSMENT_ASSESSOR.LINE_NO).fetchGroups(ASSESSMENT_ASSESSOR.ASSESSMENT, r -> new PractitionerId(r.value2()));
        return database.read().selectFrom(ASSESSMENT).where(which).orderBy(ASSESSMENT.VERSION_NO.desc(), ASSESSMENT.ID).fetch().stream()
            .map(row -> AssessmentRows.assessment(row, assessors.getOrDefault(row.getId(), List.of()), answers.getOrDefault(row.getId(), Map.of())))
            .toList();
    }

    private void saveAssessors(Assessment assessment) {
        UUID id = assessment.id().value();
        List<AssessmentAssessorRecord> before = database.read().selectFrom(ASSESSMENT_ASSESSOR).where(ASSESSMENT_ASSESSOR.ASSESSMENT.eq(id))
            .orderBy(ASSESSMENT_ASSESSOR.LINE_NO).fetch();
        List<AssessmentAssessorRecord> rows = new ArrayList<>();
        for (int line = 0; line < assessment.assessors().size(); line++) {
            UUID row = line < before.size() ? before.get(line).getId() : Ids.fresh(moment.now());
            rows.add(new AssessmentAssessorRecord(row, id, line, assessment.assessors().get(line).value()));
        }
        gate.replaceChildren(ASSESSMENT_ASSESSOR, ASSESSMENT_ASSESSOR.ASSESSMENT, id, rows);
    }

    private void saveAnswers(Assessment assessment) {
        UUID id = assessment.id().value();
        Map<String, AssessmentAnswerRecord> before = database.read().selectFrom(ASSESSMENT_ANSWER)
            .where(ASSESSMENT_ANSWER.ASSESSMENT.eq(id)).fetchMap(ASSESSMENT_ANSWER.CODE);
        before.values().stream().filter(r -> !assessment.answers().containsKey(r.getCode()))
            .forEach(r -> gate.remove(ASSESSMENT_ANSWER, r.getId()));
        assessment.answers().forEach((code, answer) -> {
            Optional<AssessmentAnswerRecord> kept = Optional.ofNullable(before.get(code));
            if (kept.filter(r -> r.getAnswer().equals(answer)).isPresent()) return;
            UUID row = kept.map(AssessmentAnswerRecord::getId).orElseGet(() -> Ids.fresh(moment.now()));
            gate.save(new AssessmentAnswerRecord(row, id, code, answer));
        });
    }
}
