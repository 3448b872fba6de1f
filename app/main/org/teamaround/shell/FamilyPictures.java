package org.teamaround.shell;

import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.family.Around;
import org.teamaround.person.form.FamilyPaper;
import org.teamaround.plan.CaseAround;
import org.teamaround.plan.form.PrintFamilyPicture;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;

/** The family picture: who stands around a child is known to the rooms after it. */
public final class FamilyPictures {
    public final Around around;
    public final PrintFamilyPicture print;

    FamilyPictures(PeopleWiring people, ReferralWiring referrals, PlanWiring plan, Transactions transactions, Printer printer, Words words, Moment moment) {
        around = new CaseAround(plan.episodes, plan.plans, plan.meetings, referrals.referrals, people.practitioners, people.agencies);
        print = new PrintFamilyPicture(new FamilyPaper(people.persons, people.family.families, words, moment), around, referrals.sharing, people.documents,
            transactions, printer);
    }
}
