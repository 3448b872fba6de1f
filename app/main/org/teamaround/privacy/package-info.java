/**
 * What the law asks of a keeper of personal records (domain.md 5.4-5.6): subject access with its clock, breaches, retention and purge,
 * legal holds, privacy notices.
 * May use: the cores of all features. Must not know: tables, screens, paper; nobody knows it but shell, command and the diary's checks.
 */
@NullMarked
package org.teamaround.privacy;

import org.jspecify.annotations.NullMarked;
