package org.teamaround.print.pdf;

/** One filled template: a {@code <section>} as XML text. @param name bookmark of its beginning */
public record Sheet(String name, String xml) {}
