package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.pack.Cues.Cue;

/** Who speaks where a paper does. */
final class Authors {
    /** how who wrote what is said is found */
    static final String DOCUMENT = "document";

    private Authors() {}

    /** Whose a statement or letter is that says something: "a statement from Peru said"; a bare one is that of who spoke before. */
    static List<Filler> of(Event event, PartFinder finder, Pronouns pronouns) {
        Parse parse = event.parse;
        Phrases phrases = finder.phrases();
        Optional<Chunk> subject = phrases.subject(event.clause).stream().findFirst();
        boolean document = subject.map(parse::head)
                .filter(head -> head.is(Unit.Kind.NOUN) && parse.marks.has(Cue.DOCUMENT, head.from, head.to))
                .isPresent();
        if (!document || parse.passive(event.clause, parse.units.get(event.unit))) {
            return List.of();
        }
        Chunk chunk = subject.get();
        List<Filler> found = finder.owners(chunk, DOCUMENT);
        for (String from : parse.language.grammar().officeOf()) {
            for (Chunk owner : found.isEmpty() ? phrases.chain(chunk.head(), from) : List.<Chunk>of()) {
                found.addAll(finder.actorsOf(owner, DOCUMENT, false));
            }
        }
        if (found.isEmpty() && Understood.definite(parse, chunk)) {
            Unit head = parse.head(chunk);
            pronouns.author(parse)
                    .ifPresent(mention ->
                            found.add(new Filler(mention.sides(), Optional.of(mention), head.from, head.to, DOCUMENT)));
        }
        return found;
    }
}
