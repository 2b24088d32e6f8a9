package org.parley.pack;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the letters of a form alone, worked out when it is first asked for.
 *
 * <p>Thread-safe as long as values are immutable: threads that ask at the same time may each work one out, and get the same.
 */
final class FormMemo<T> {
    private static final byte NONE = 1;
    private static final byte SOME = 2;

    private final Forms forms;
    private final Function<String, @Nullable T> make;

    /** For each form 0 until it is asked for; a byte, since most forms have no value and this is all that is read for them. */
    private byte[] known = {};

    private @Nullable Object[] values = {};

    FormMemo(Forms forms, Function<String, @Nullable T> make) {
        this.forms = forms;
        this.make = make;
    }

    /** The value of the form with this id, which is one of the language's; null if it has none. */
    @SuppressWarnings("unchecked")
    @Nullable
    T of(int form) {
        byte[] states = known;
        @Nullable Object[] table = values;
        if (form >= states.length || form >= table.length) {
            states = new byte[forms.size()];
            table = new Object[states.length];
            values = table;
            known = states;
        }
        if (states[form] == NONE) {
            return null;
        }
        Object value = table[form];
        if (value != null) {
            return (T) value;
        }
        T made = make.apply(forms.word(form));
        table[form] = made;
        states[form] = made == null ? NONE : SOME;
        return made;
    }
}
