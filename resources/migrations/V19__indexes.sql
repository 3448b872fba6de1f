-- What is asked of an archive of tens of thousands of cases: what is open, what is owed, what has which reference.
CREATE INDEX person_own_reference_ix ON person (reference);
CREATE INDEX episode_state_ix ON episode (state);
CREATE INDEX episode_reference_ix ON episode (reference);
CREATE INDEX referral_transfer_ix ON referral (transfer_arrived);
CREATE INDEX feedback_sent_ix ON feedback (sent_at);
CREATE INDEX assessment_copy_ix ON assessment (copy_given_on);
CREATE INDEX person_gone_ix ON person (gone);
