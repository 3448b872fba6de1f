package org.teamaround.person;

/** Special educational needs: none, support in school, or an education, health and care plan (domain.md 2.0). */
public enum SenStatus { NONE, SEN_SUPPORT, EHCP }
