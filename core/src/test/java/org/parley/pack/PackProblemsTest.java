package org.parley.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder full of faults: all of them are told at once, each with its place, and nothing is compiled. */
class PackProblemsTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    /** File:line:column and what is wrong there. */
    private static final List<String> EXPECTED = List.of(
            "ontology/frames.yml:4:11: unknown kind \"PARTY\"",
            "ontology/frames.yml:7:26: unknown status \"hoped\"",
            "ontology/concepts.yml:2:3: the concept \"salt\" stands twice",
            "gazetteer/states.yml:2:3: the state \"NOR\" stands twice",
            "gazetteer/bodies.yml:1:72: \"1950-13-01\" is no date",
            "gazetteer/bodies.yml:1:110: unknown side \"ATL\"",
            "gazetteer/offices.yml:2:3: the office \"president\" stands twice",
            "gazetteer/offices.yml:2:3: unknown speaks_for \"everybody\"",
            "gazetteer/people.yml:1:3: unknown office \"queen\"",
            "gazetteer/people.yml:2:28: unknown side \"ATL\"",
            "gazetteer/media.yml:1:32: unknown side \"ATL\"",
            "packs/xx/grammar.yml:2:8: unknown order \"backwards\"",
            "packs/xx/grammar.yml:4:97: unknown form \"sometimes\"",
            "packs/xx/grammar.yml:1:1: \"yy\" is not the language of this folder",
            "packs/xx/closed.yml:2:15: unknown class \"interjection\"",
            "packs/xx/verbs.yml:2:3: the verb \"toki\" stands twice",
            "packs/xx/verbs.yml:3:3: a verb with 1 of 4 principal parts",
            "packs/xx/nouns.yml:2:3: the noun \"kuma\" stands twice",
            "packs/xx/cues.yml:2:1: no YAML: expected ',' or ']', but got <stream end>",
            "packs/xx/concepts.yml:2:8: unknown concept \"pepper\"",
            "packs/xx/names.yml:3:5: the state or body \"NOR\" stands twice",
            "packs/xx/names.yml:4:5: unknown state or body \"ATL\"",
            "packs/xx/names.yml:6:39: unknown state or body \"ATL\"",
            "packs/xx/offices.yml:3:5: unknown office \"queen\"",
            "packs/xx/classes.yml:1:33: the noun \"tomo\" is not in the lexicon",
            "packs/xx/classes.yml:2:3: the class \"stones\" stands twice",
            "packs/xx/frames/meet.yml:3:9: \"kind\" does not belong in a pack",
            "packs/xx/frames/meet.yml:4:11: unknown field \"colour\"",
            "packs/xx/frames/meet.yml:5:19: the verb \"moku\" is not in the lexicon",
            "packs/xx/frames/meet.yml:5:35: the noun \"tomo\" is not in the lexicon",
            "packs/xx/frames/meet.yml:5:43: the word \"suli\" is not in the lexicon",
            "packs/xx/frames/meet.yml:5:51: \"toki\" is no word",
            "packs/xx/frames/meet.yml:5:59: \"Z\" is no word class",
            "packs/xx/frames/meet.yml:6:29: unknown marking \"ma\"",
            "packs/xx/frames/meet.yml:6:37: the frame \"meet\" has no part Q",
            "packs/xx/frames/meet.yml:7:3: the entry \"xx.meet\" stands twice",
            "packs/xx/frames/meet.yml:9:11: \"status\" does not belong in a pack",
            "packs/xx/frames/meet.yml:13:10: unknown frame \"greet\"",
            "packs/xx/frames/meet.yml:12:3: an entry without words",
            "packs/xx/frames/meet.yml:15:14: unknown class \"salt\"",
            "packs/xx/extras.yml:1:1: nothing reads this file");

    @Test
    void everyFaultIsToldInOneMessage() {
        PackException failure =
                catchThrowableOfType(PackException.class, () -> Packs.load(new YamlFiles(BROKEN, "data"), true));
        assertThat(String.valueOf(failure.getMessage()).lines())
                .as("one line a fault, with its place")
                .allSatisfy(line ->
                        assertThat(line).matches("\\d+ problem\\(s\\) in the data files|data/\\S+:\\d+:\\d+: .+|  .+"));
        assertThat(failure.problems())
                .extracting(PackProblemsTest::shown)
                .containsExactlyInAnyOrderElementsOf(EXPECTED);
        assertThat(failure.problems())
                .allSatisfy(problem -> assertThat(problem.help()).isNotBlank());
    }

    @Test
    void nothingIsWrittenUnlessAllIsRight(@TempDir Path out) {
        assertThatThrownBy(() -> PackCompiler.compile(BROKEN, out)).isInstanceOf(PackException.class);
        assertThat(out).isEmptyDirectory();
    }

    private static String shown(Problem problem) {
        return "%s:%d:%d: %s"
                .formatted(
                        problem.file().substring("data/".length()), problem.line(), problem.column(), problem.what());
    }
}
