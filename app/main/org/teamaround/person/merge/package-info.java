/**
 * Two people entered who are one: side by side, made one, and taken apart again, also weeks later. May use: person, journal, kernel.
 * Must not know: screens, SQL, any feature after person; what those keep is moved by the port {@code kernel.Mergings}.
 */
@NullMarked
package org.teamaround.person.merge;

import org.jspecify.annotations.NullMarked;
