package org.teamaround.shell;

import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.ChangeAgency;
import org.teamaround.directory.ChangePractitioner;
import org.teamaround.directory.ChangeService;
import org.teamaround.directory.EnterAgency;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.directory.EnterService;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Practitioners;
import org.teamaround.directory.store.JooqAgencies;
import org.teamaround.directory.store.JooqLocalServices;
import org.teamaround.directory.store.JooqPractitioners;
import org.teamaround.document.Documents;
import org.teamaround.document.store.JooqDocuments;
import org.teamaround.kernel.Moment;
import org.teamaround.person.ChangePerson;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.EnterRelative;
import org.teamaround.person.PartFamily;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.RecordBirth;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.store.JooqPersons;
import org.teamaround.setting.ChangeSetting;
import org.teamaround.setting.ChangeSettings;
import org.teamaround.setting.EffectiveSettings;
import org.teamaround.setting.SettingChanges;
import org.teamaround.setting.Settings;
import org.teamaround.setting.store.JooqSettingChanges;

/** Settings, documents, directory and people, wired to the database. */
public final class PeopleWiring {
    public final SettingChanges settingChanges;
    public final Settings settings;
    public final ChangeSetting changeSetting;
    public final ChangeSettings changeSettings;
    public final Documents documents;
    public final Agencies agencies;
    public final Practitioners practitioners;
    public final LocalServices services;
    public final EnterAgency enterAgency;
    public final EnterPractitioner enterPractitioner;
    public final EnterService enterService;
    public final ChangeAgency changeAgency;
    public final ChangePractitioner changePractitioner;
    public final ChangeService changeService;
    public final Persons persons;
    public final PersonNames names;
    public final EnterPerson enterPerson;
    public final ChangePerson changePerson;
    public final RelateFamily relateFamily;
    public final EnterRelative enterRelative;
    public final PartFamily partFamily;
    public final RecordBirth recordBirth;

    public PeopleWiring(Database database, Gate gate, Facts facts, SealedFiles files, Moment moment) {
        settingChanges = new JooqSettingChanges(database, gate);
        EffectiveSettings effective = new EffectiveSettings(settingChanges);
        facts.onNews(Object.class, news -> effective.refresh());
        settings = effective;
        changeSetting = new ChangeSetting(settingChanges, database, facts, moment);
        changeSettings = new ChangeSettings(changeSetting, database);
        documents = new JooqDocuments(database, gate, files, moment);
        agencies = new JooqAgencies(database, gate);
        practitioners = new JooqPractitioners(database, gate);
        services = new JooqLocalServices(database, gate);
        enterAgency = new EnterAgency(agencies, database, moment);
        enterPractitioner = new EnterPractitioner(practitioners, database, moment);
        enterService = new EnterService(services, database, moment);
        changeAgency = new ChangeAgency(agencies, database);
        changePractitioner = new ChangePractitioner(practitioners, database, moment);
        changeService = new ChangeService(services, database, moment);
        persons = new JooqPersons(database, gate, moment);
        names = new PersonNames(persons);
        enterPerson = new EnterPerson(persons, database, facts, moment);
        changePerson = new ChangePerson(persons, database, facts, moment);
        relateFamily = new RelateFamily(persons, database, facts, moment);
        enterRelative = new EnterRelative(enterPerson, relateFamily, database);
        partFamily = new PartFamily(persons, database, facts);
        recordBirth = new RecordBirth(persons, database, facts, moment);
    }
}
