package org.teamaround.command.rehearsal;

/** Every word of the rehearsals, feature by feature. */
public final class AllWords {
    private AllWords() {}

    public static Vocabulary vocabulary() {
        Vocabulary vocabulary = new Vocabulary();
        UserSteps.add(vocabulary);
        SettingSteps.add(vocabulary);
        BackupSteps.add(vocabulary);
        DirectorySteps.add(vocabulary);
        DirectoryLooks.add(vocabulary);
        PeopleSteps.add(vocabulary);
        SharingSteps.add(vocabulary);
        SharingLooks.add(vocabulary);
        RestrictedSteps.add(vocabulary);
        RecordSteps.add(vocabulary);
        FamilySteps.add(vocabulary);
        ReferralSteps.add(vocabulary);
        RegisterSteps.add(vocabulary);
        PanelSteps.add(vocabulary);
        AssessmentSteps.add(vocabulary);
        PlanSteps.add(vocabulary);
        DueLooks.add(vocabulary);
        ReferralLooks.add(vocabulary);
        RegisterLooks.add(vocabulary);
        PanelLooks.add(vocabulary);
        CaseLooks.add(vocabulary);
        PaperLooks.add(vocabulary);
        JournalLooks.add(vocabulary);
        CorrectionSteps.add(vocabulary);
        FindLooks.add(vocabulary);
        PrivacySteps.add(vocabulary);
        ListLooks.add(vocabulary);
        MergeSteps.add(vocabulary);
        MergeLooks.add(vocabulary);
        AlikeLooks.add(vocabulary);
        return vocabulary;
    }
}
