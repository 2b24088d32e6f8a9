package org.parley.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Dealing;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Source;
import org.parley.model.SourceType;

/**
 * Whether two articles in two languages tell what one voice said: the same person is named as the speaker, at most a day lies between
 * them, and the numbers, or names within the quoted words, are the same. Then they have one source, though no credit says so.
 */
final class Retold {
    /** Of two translations of one quote the longer has at most so many times the words. */
    private static final double LONGER = 2;

    private static final int NAME = 4;

    private Retold() {}

    /** Why the two have one source; empty if nothing says so. */
    static Optional<String> why(Telling a, Telling b) {
        boolean languages = !a.publication().language().equals(b.publication().language());
        long days = Math.abs(
                a.publication().day().toEpochDay() - b.publication().day().toEpochDay());
        Set<String> speakers = speakers(a);
        speakers.retainAll(speakers(b));
        if (!languages || days > 1 || speakers.isEmpty()) {
            return Optional.empty();
        }
        Set<String> numbers = Words.numbers(a.quotes().get(0));
        if (!numbers.isEmpty() && numbers.equals(Words.numbers(b.quotes().get(0)))) {
            return Optional.of("the same numbers from %s within a day, in another language"
                    .formatted(String.join(", ", speakers)));
        }
        Optional<String> quote = quote(a);
        Optional<String> other = quote(b);
        return quote.isPresent() && other.isPresent() && isTranslated(quote.get(), other.get())
                ? Optional.of("the same quote of %s in another language".formatted(String.join(", ", speakers)))
                : Optional.empty();
    }

    /** Last names of those who speak or vouch. */
    private static Set<String> speakers(Telling told) {
        Set<String> names = new HashSet<>();
        if (told.report().dealing() instanceof Dealing.Statement said) {
            for (Participant who : said.participants()) {
                if (who.part() == Part.SPEAKER) {
                    who.actor().name().ifPresent(name -> names.add(last(name)));
                }
            }
        }
        Source source = told.report().source();
        if (source.type() == SourceType.NAMED) {
            source.name().ifPresent(name -> names.add(last(name)));
        }
        return names;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<String> quote(Telling told) {
        return told.report().dealing() instanceof Dealing.Statement said && said.quoted()
                ? said.quote().or(() -> Optional.of(told.content()).filter(words -> !words.isBlank()))
                : Optional.empty();
    }

    private static boolean isTranslated(String a, String b) {
        List<String> one = Words.of(a);
        List<String> other = Words.of(b);
        boolean alike = one.size() <= LONGER * other.size() && other.size() <= LONGER * one.size();
        Set<String> shared = anchors(a);
        shared.retainAll(anchors(b));
        return alike && !shared.isEmpty();
    }

    /** What does not change in translation: numbers, and how names within the words begin. */
    private static Set<String> anchors(String text) {
        Set<String> anchors = new HashSet<>(Words.numbers(text));
        boolean begins = true;
        for (String word : text.split("[^\\p{L}]+")) {
            boolean name = word.length() > NAME && Character.isUpperCase(word.charAt(0));
            if (name && !begins) {
                anchors.add(Words.fold(word).substring(0, NAME));
            }
            begins &= word.isEmpty();
        }
        return anchors;
    }
}
