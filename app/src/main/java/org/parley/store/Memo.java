package org.parley.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers that still hold: all are forgotten when anything in the database changes, by whomever. */
final class Memo {
    private final Map<String, Object> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
            return size() > most;
        }
    };
    private final int most;
    private String version = "";

    /** @param most so many answers are kept; the one not asked for longest goes first */
    Memo(int most) {
        this.most = most;
    }

    /**
     * The answer to a question, from before or found now.
     *
     * @param now the version of the database; another one than last time empties the memo
     * @param question equal for two questions only if their answers have one type and are equal in one version
     */
    @SuppressWarnings("unchecked")
    <T> T of(String now, String question, Supplier<T> find) {
        if (!now.equals(version)) {
            answers.clear();
            version = now;
        }
        T known = (T) answers.get(question);
        if (known == null) {
            known = find.get();
            answers.put(question, known);
        }
        return known;
    }
}
