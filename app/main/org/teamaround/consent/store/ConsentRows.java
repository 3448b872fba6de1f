package org.teamaround.consent.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Competence;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Explained;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.consent.Withdrawal;
import org.teamaround.database.schema.tables.records.ConsentAgencyRecord;
import org.teamaround.database.schema.tables.records.ConsentRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/** A consent as a row and back. */
final class ConsentRows {
    static final String BASIC = "BASIC";
    static final String SENSITIVE = "SENSITIVE";
    static final String EXCLUDED = "EXCLUDED";

    private ConsentRows() {}

    static ConsentRecord row(Consent c) {
        ConsentRecord row = new ConsentRecord();
        row.setId(c.id().value());
        row.setChild(c.child().value());
        row.setState(c.state().name());
        row.setGivenBy(c.givenBy().name());
        row.setGiver(c.giver().map(PersonId::value).orElse(null));
        row.setAnsweredOn(c.on());
        row.setCoversStorage(c.scope().coversStorage());
        row.setCoversSharing(c.scope().coversSharing());
        row.setPurposes(Columns.codes(c.purposes()));
        row.setReviewOn(c.review().orElse(null));
        row.setExpiresOn(c.expires().orElse(null));
        row.setSupersedes(c.supersedes().map(ConsentId::value).orElse(null));
        row.setBasisGeneral(c.basis().general().name());
        row.setBasisSpecial(c.basis().special().name());
        taking(row, c.taking());
        c.competence().ifPresent(answers -> competence(row, answers));
        c.withdrawal().ifPresent(how -> withdrawal(row, how));
        return row;
    }

    private static void taking(ConsentRecord row, Taking taking) {
        row.setForm(taking.form().name());
        row.setTakenBy(taking.takenBy());
        row.setWitness(taking.witness());
        row.setInterpreterUsed(taking.interpreterUsed());
        row.setLimitsExplained(taking.limitsExplained());
        row.setLeafletGiven(taking.leafletGiven());
        row.setInterpreter(taking.interpreter());
        row.setExplained(Columns.codes(taking.explained()));
    }

    private static void competence(ConsentRecord row, Competence answers) {
        row.setCompetenceMatter(answers.understandsMatter());
        row.setCompetenceInformation(answers.understandsInformation());
        row.setCompetenceAlternatives(answers.understandsAlternatives());
        row.setCompetenceConsequences(answers.understandsConsequences());
        row.setCompetenceNotPressured(answers.notPressured());
        row.setCompetenceJudgedBy(answers.judgedBy());
        row.setCompetenceJudgedOn(answers.on());
    }

    private static void withdrawal(ConsentRecord row, Withdrawal how) {
        row.setWithdrawnOn(how.on());
        row.setWithdrawnBy(how.by());
        row.setWithdrawnWhy(how.reason());
        row.setWithdrawnTold(how.told());
    }

    static Consent consent(ConsentRecord r, List<ConsentAgencyRecord> agencies, Set<PersonId> notTold) {
        Scope scope = new Scope(r.getCoversStorage(), r.getCoversSharing(), Columns.set(Purpose.class, r.getPurposes()),
            agencies(agencies, Set.of(BASIC, SENSITIVE)), agencies(agencies, Set.of(SENSITIVE)), agencies(agencies, Set.of(EXCLUDED)), notTold);
        Taking taking = new Taking(ConsentForm.valueOf(r.getForm()), r.getTakenBy(), r.getWitness(), r.getInterpreterUsed(),
            r.getInterpreter(), explained(r));
        return new Consent(new ConsentId(r.getId()), new PersonId(r.getChild()), ConsentState.valueOf(r.getState()),
            ConsentGiver.valueOf(r.getGivenBy()), Optional.ofNullable(r.getGiver()).map(PersonId::new), r.getAnsweredOn(), scope, taking,
            competence(r), Optional.ofNullable(r.getReviewOn()), Optional.ofNullable(r.getExpiresOn()),
            Optional.ofNullable(r.getSupersedes()).map(ConsentId::new), withdrawal(r),
            new LawfulBasis(LawfulBasis.General.valueOf(r.getBasisGeneral()), LawfulBasis.Special.valueOf(r.getBasisSpecial())));
    }

    /** Rows from before the list was asked have two answers of their own. */
    private static Set<Explained> explained(ConsentRecord r) {
        Set<Explained> told = Columns.set(Explained.class, r.getExplained());
        if (r.getLimitsExplained()) told.add(Explained.LIMITS);
        if (r.getLeafletGiven()) told.add(Explained.LEAFLET);
        return told;
    }

    private static Optional<Competence> competence(ConsentRecord r) {
        if (r.getCompetenceJudgedOn() == null) return Optional.empty();
        return Optional.of(new Competence(r.getCompetenceMatter(), r.getCompetenceInformation(), r.getCompetenceAlternatives(),
            r.getCompetenceConsequences(), r.getCompetenceNotPressured(), r.getCompetenceJudgedBy(), r.getCompetenceJudgedOn()));
    }

    private static Optional<Withdrawal> withdrawal(ConsentRecord r) {
        if (r.getWithdrawnOn() == null) return Optional.empty();
        return Optional.of(new Withdrawal(r.getWithdrawnOn(), r.getWithdrawnBy(), r.getWithdrawnWhy(), r.getWithdrawnTold()));
    }

    private static Set<AgencyId> agencies(List<ConsentAgencyRecord> rows, Set<String> may) {
        Set<AgencyId> found = new HashSet<>();
        rows.stream().filter(r -> may.contains(r.getMayHave())).forEach(r -> found.add(new AgencyId(r.getAgency())));
        return found;
    }
}
