package org.teamaround.person;

/** Value list A of domain.md 2.0: the DfE codes. REFU not given or refused, NOBT not yet obtained (an unborn baby's). */
public enum Ethnicity {
    WBRI, WIRI, WIRT, WROM, WOTH, BCRB, BAFR, BOTH, AIND, APKN, ABAN, AOTH, MWBC, MWBA, MWAS, MOTH, CHNE, OOTH, REFU, NOBT
}
