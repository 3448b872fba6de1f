package org.teamaround.consent.store;

import java.util.List;
import java.util.Optional;
import org.teamaround.consent.DecisionKind;
import org.teamaround.consent.Grounds;
import org.teamaround.consent.Item;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.ManagerWord;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.SharedWith;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.SharingDecisionId;
import org.teamaround.database.schema.tables.records.SharingDecisionRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Moment;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonId;

/** A sharing decision as a row and back. */
final class DecisionRows {
    private DecisionRows() {}

    static SharingDecisionRecord row(SharingDecision d) {
        SharingDecisionRecord row = new SharingDecisionRecord();
        row.setId(d.id().value());
        row.setKind(d.kind().name());
        row.setAgency(d.with().agency().map(AgencyId::value).orElse(null));
        row.setPerson(d.with().person().map(PersonId::value).orElse(null));
        row.setRecipient(d.with().name());
        row.setRoute(d.with().route());
        row.setWords(d.what());
        row.setItems(Columns.codes(d.items()));
        row.setPurpose(d.purpose().map(Purpose::name).orElse(""));
        row.setProposedBy(d.proposedBy());
        row.setProposedAt(d.at().toOffsetDateTime());
        row.setUrgent(d.urgent());
        row.setOutcome(d.outcome());
        row.setUsedBy(d.usedBy().orElse(null));
        grounds(row, d.grounds());
        d.manager().ifPresent(word -> manager(row, word));
        return row;
    }

    private static void grounds(SharingDecisionRecord row, Grounds grounds) {
        row.setBasisGeneral(grounds.basis().general().name());
        row.setBasisSpecial(grounds.basis().special().name());
        row.setSought(grounds.sought());
        row.setSoughtResult(grounds.soughtResult());
        row.setNecessity(grounds.necessity());
        row.setFamilyTold(grounds.familyTold().name());
        row.setFamilyWhy(grounds.familyWhy());
        row.setAdvice(grounds.advice());
    }

    private static void manager(SharingDecisionRecord row, ManagerWord word) {
        row.setAgreed(word.agreed());
        row.setDecidedBy(word.by());
        row.setDecidedAt(word.at().toOffsetDateTime());
        row.setDecidedWhy(word.why());
    }

    static SharingDecision decision(SharingDecisionRecord r, List<PersonId> children) {
        SharedWith with = new SharedWith(Optional.ofNullable(r.getAgency()).map(AgencyId::new), Optional.ofNullable(r.getPerson()).map(PersonId::new),
            r.getRecipient(), r.getRoute());
        Optional<Purpose> purpose = Optional.of(r.getPurpose()).filter(p -> !p.isEmpty()).map(Purpose::valueOf);
        return new SharingDecision(new SharingDecisionId(r.getId()), DecisionKind.valueOf(r.getKind()), children, with, r.getWords(),
            Columns.set(Item.class, r.getItems()), purpose, grounds(r), r.getProposedBy(), r.getProposedAt().atZoneSameInstant(Moment.ZONE),
            r.getUrgent(), manager(r), r.getOutcome(), Optional.ofNullable(r.getUsedBy()));
    }

    private static Grounds grounds(SharingDecisionRecord r) {
        LawfulBasis basis = new LawfulBasis(LawfulBasis.General.valueOf(r.getBasisGeneral()), LawfulBasis.Special.valueOf(r.getBasisSpecial()));
        return new Grounds(basis, r.getSought(), r.getSoughtResult(), r.getNecessity(), Answer.valueOf(r.getFamilyTold()), r.getFamilyWhy(), r.getAdvice());
    }

    private static Optional<ManagerWord> manager(SharingDecisionRecord r) {
        if (r.getDecidedAt() == null) return Optional.empty();
        return Optional.of(new ManagerWord(r.getAgreed(), r.getDecidedBy(), r.getDecidedAt().atZoneSameInstant(Moment.ZONE), r.getDecidedWhy()));
    }
}
