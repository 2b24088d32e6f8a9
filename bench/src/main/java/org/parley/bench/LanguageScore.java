package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.text.LanguageVote;

/** Which language single sentences are in. */
final class LanguageScore {
    private static final List<String> LANGUAGES = List.of("nl", "sv", "en", "da", "nb", "nn", "de", "fr", "es");

    private final LanguageVote vote;
    private final Path folder;

    LanguageScore(LanguageVote vote, Path folder) {
        this.vote = vote;
        this.folder = folder;
    }

    void add(Table table) throws IOException {
        for (String language : LANGUAGES) {
            Path file = folder.resolve("sentences." + language + ".txt");
            int right = 0;
            int wrong = 0;
            int all = 0;
            for (String line : Files.readAllLines(file)) {
                String voted = vote.vote(line).orElse("und");
                all++;
                right += same(voted, language) ? 1 : 0;
                wrong += same(voted, language) || voted.equals("und") ? 0 : 1;
            }
            String wanted =
                    language.equals("sv") ? ">= .97" : List.of("nl", "en").contains(language) ? ">= .985" : "";
            table.add(
                    "Language sentences",
                    language,
                    (double) right / all,
                    "%d of %d; %d taken for another language".formatted(right, all, wrong),
                    wanted);
        }
    }

    /** The two written forms of Norwegian may both be called {@code no}. */
    private static boolean same(String voted, String language) {
        return voted.equals(language) || voted.equals("no") && (language.equals("nb") || language.equals("nn"));
    }
}
