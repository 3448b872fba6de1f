package org.teamaround.ui;

/**
 * One line of the search box.
 *
 * @param detail what tells two of the same name apart: date of birth, place, state; may be empty
 * @param icon   a Bootstrap icon
 */
public record Hit(String name, String detail, String icon, Runnable open) {}
