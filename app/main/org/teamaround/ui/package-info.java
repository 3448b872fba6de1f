/**
 * Our own toolkit: text, screens and navigation, actions, forms and fields, lists, theme.
 * May use: kernel, journal, JavaFX and its control libraries. Must not know: any feature, the vault, the database, SQL.
 * A feature's view builds its screen from {@link Desk}, {@link Form} and {@link TableList}; its model sees only javafx.beans.
 */
@NullMarked
package org.teamaround.ui;

import org.jspecify.annotations.NullMarked;
