package org.teamaround.ui.list;

/** By which column, and whether the other way round. */
public record Sorting<T>(Column<T> column, boolean descending) {}
