package org.teamaround.referral.voice;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Method;

/** An entry of the register as typed. @param cameOn absent means today */
public record VoiceDraft(Optional<VoiceKind> kind, Optional<LocalDate> cameOn, Method how, String from, Optional<PersonId> child, String said) {}
