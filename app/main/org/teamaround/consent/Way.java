package org.teamaround.consent;

/** How something was told or sent. */
public enum Way { PRINTED, HANDED, POST, EMAIL, PHONE, SPOKEN, EXPORTED, INVITED }
