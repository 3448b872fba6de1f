/**
 * Documents on the database, their bytes in sealed files.
 * May use: document, database, kernel. Must not know: screens, paper, any feature after document.
 */
@NullMarked
package org.teamaround.document.store;

import org.jspecify.annotations.NullMarked;
