package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;

/**
 * The person block of domain.md 2.0, of a child or an adult, as it is kept ({@link Person}) and as it is typed ({@link PersonDraft}). A
 * mandatory question without an answer says why ({@link Stated}).
 */
public sealed interface PersonBlock permits Person, PersonDraft {
    PersonKind kind();

    PersonName name();

    Birth birth();

    Background background();

    Languages languages();

    Disability disability();

    /** Special requirements: signing, access, how information must be given; may be empty. */
    String needsNote();

    /** Current and former, newest first; may be empty. */
    List<Stated<Address>> addresses();

    Whereabouts whereabouts();

    Schooling schooling();

    Identifiers identifiers();

    /** For an unborn baby: whose; "Unborn baby of ..." is shown from her name; absent otherwise. */
    Optional<PersonId> mother();

    /** That they died, or that the pregnancy ended; absent for the living. */
    Optional<Ending> ending();

    default boolean isUnborn() {
        return birth() instanceof Birth.Expected;
    }

    /** Lives where it must not be known: every reading withholds it. */
    default boolean isRestricted() {
        return addresses().stream().flatMap(a -> a.answer().stream()).anyMatch(a -> a.restricted() && a.to().isEmpty());
    }

    /** Something of it was kept from who read it. */
    default boolean hasWithheld() {
        return whereabouts().isWithheld() || addresses().stream().flatMap(a -> a.answer().stream()).anyMatch(Address::isWithheld);
    }

    default Stated<Gender> gender() {
        return background().gender();
    }

    default Stated<Ethnicity> ethnicity() {
        return background().ethnicity();
    }

    default Stated<String> firstLanguage() {
        return languages().first();
    }

    /** Whether an interpreter or signer is needed. */
    default Answer interpreter() {
        return languages().interpreter();
    }

    default Answer disabled() {
        return disability().disabled();
    }

    default String disabilityNote() {
        return disability().note();
    }

    /** Nothing where it is withheld. */
    default Reach reach() {
        return whereabouts().told().reach();
    }

    /** School, nursery or college; empty where there is none or it is withheld. */
    default String school() {
        return whereabouts().told().school();
    }

    /** GP practice; empty where there is none or it is withheld. */
    default String gp() {
        return whereabouts().told().gp();
    }

    default String yearGroup() {
        return schooling().yearGroup();
    }

    default String nhsNumber() {
        return identifiers().nhsNumber();
    }

    default String upn() {
        return identifiers().upn();
    }
}
