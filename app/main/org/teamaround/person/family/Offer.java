package org.teamaround.person.family;

import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipDraft;

/**
 * Somebody who may belong to a child's family too, because they belong to a brother's or sister's. Nothing is taken over unasked: parental
 * responsibility and where they live are asked for each child.
 * @param draft   what they would be to the child
 * @param because the brother or sister they are known from
 * @param perhaps only one parent is shared, or it is not known: ask first
 */
public record Offer(RelationshipDraft draft, PersonId because, boolean perhaps) {}
