/**
 * The answer to a request as paper, with the words that are left out not in it; its schedule; the certificate of a purge.
 * May use: privacy, the cores, print. Must not know: tables, screens.
 */
@NullMarked
package org.teamaround.privacy.form;

import org.jspecify.annotations.NullMarked;
