package org.parley.pack;

import java.util.Locale;
import java.util.Optional;

/** Which form of a verb, noun or adjective a word is; packs name them in lower case. */
public enum Feature {
    INF,
    PRES,
    PAST,
    PART,
    SUP,
    PRESPART,
    SPASS,
    SPASSPAST,
    SPASSINF,
    SPASSSUP,
    SG,
    PL,
    DEF,
    GEN,
    BASE;

    static Optional<Feature> of(String word) {
        for (Feature feature : values()) {
            if (feature.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }

    /** The forms of finite verbs, as {@link #bit}s. */
    public static final int FINITE = PRES.bit() | PAST.bit() | SPASS.bit() | SPASSPAST.bit();

    /** This form as one bit of a mask. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a verb in this form can be the finite verb of a clause. */
    public boolean finite() {
        return this == PRES || this == PAST || this == SPASS || this == SPASSPAST;
    }

    /** Whether it is a passive made by an ending. */
    public boolean endingPassive() {
        return this == SPASS || this == SPASSPAST || this == SPASSINF || this == SPASSSUP;
    }

    /** Whether it is a participle or supine, active or passive. */
    public boolean participle() {
        return this == PART || this == SUP || this == SPASSSUP;
    }

    public boolean infinitive() {
        return this == INF || this == SPASSINF;
    }
}
