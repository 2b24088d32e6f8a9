package org.parley.extract.clause;

import java.util.List;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Tokens;

/** Infinitives between an article and a phrase of possession, which are the noun of their verb: "het sluiten van de grens". */
final class NominalInfinitives {
    private NominalInfinitives() {}

    /** "voor het bemiddelen.": between preposition and article before it and the end of the clause behind it. */
    private static boolean closed(List<Unit> units, int i) {
        return i > 1
                && UnitPass.can(units.get(i - 2), WordClass.PREPOSITION)
                && units.get(i + 1).boundary();
    }

    static void mark(List<Unit> units, Tokens tokens, Language language) {
        for (int i = 1; i + 1 < units.size(); i++) {
            Unit word = units.get(i);
            Unit article = units.get(i - 1);
            Sense.VerbForm infinitive = Readings.verbForm(word, Feature.INF);
            if (infinitive == null || !UnitPass.can(article, WordClass.DETERMINER)) {
                continue;
            }
            boolean between = language.grammar().definite().contains(tokens.lower(article.from))
                    && (language.grammar().of().contains(tokens.lower(units.get(i + 1).from)) || closed(units, i));
            if (infinitive.whole() && between && !UnitPass.can(word, WordClass.NOUN)) {
                Readings.set(article, Kind.DETERMINER, WordClass.DETERMINER, null);
                article.decided = true;
                word.kind = Kind.NOUN;
                word.verb = infinitive;
                word.decided = true;
            }
        }
    }
}
