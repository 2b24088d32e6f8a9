package org.parley.pack;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the letters of a form alone, worked out when it is first asked for.
 *
 * <p>Thread-safe as long as values are immutable: threads that ask at the same time may each work one out, and get the same.
 */
final class FormMemo<T> {
    private static final Object NONE = new Object();

    private final Forms forms;
    private final Function<String, @Nullable T> make;
    private @Nullable Object[] known = {};

    FormMemo(Forms forms, Function<String, @Nullable T> make) {
        this.forms = forms;
        this.make = make;
    }

    /** The value of the form with this id, which is one of the language's; null if it has none. */
    @SuppressWarnings("unchecked")
    @Nullable
    T of(int form) {
        @Nullable Object[] table = known;
        if (form >= table.length) {
            table = new Object[forms.size()];
            known = table;
        }
        Object value = table[form];
        if (value == null) {
            T made = make.apply(forms.word(form));
            value = made == null ? NONE : made;
            table[form] = value;
        }
        return value == NONE ? null : (T) value;
    }
}
