package org.parley.pack;

/** Tokens as a {@link PhraseTable} sees them. */
public interface FormSequence {

    int size();

    /** The id of token {@code i}'s form, -1 if the language does not know it. */
    int form(int i);

    /** Whether token {@code i} begins with a capital. */
    boolean capital(int i);

    /** Whether token {@code i} has two or more letters and all are capitals. */
    boolean allCaps(int i);
}
