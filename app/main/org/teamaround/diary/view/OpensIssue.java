package org.teamaround.diary.view;

import org.teamaround.diary.Issue;

/** Opens the screen where an issue is settled. */
@FunctionalInterface
public interface OpensIssue {
    void open(Issue issue);
}
