package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Dealing;
import org.parley.model.Kind;
import org.parley.model.Participant;
import org.parley.model.Report;
import org.parley.model.Status;
import org.parley.pack.Packs;

/** What one article tells twice is one report; what only looks alike stays two. */
class JoinTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));

    @Test
    void aMeetingToldAgainIsOneReportWithMoreEvidence() {
        List<Report> contacts = contacts(
                "Silva met Tanaka in Lima on Monday.\n\nThe meeting between Silva and Tanaka lasted two hours.");

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).evidence()).hasSize(2);
    }

    @Test
    void otherPeopleOfTheSameSidesMeetApart() {
        List<Report> contacts = contacts("Silva will meet Tanaka in May.\n\n"
                + "Brazil's foreign minister Ana Prado will visit Japan next week for talks with Tanaka.");

        assertThat(contacts).noneSatisfy(report -> assertThat(names(report)).contains("Ana Prado", "Paulo Silva"));
    }

    private static List<String> names(Report report) {
        return report.dealing().participants().stream()
                .map(Participant::actor)
                .flatMap(actor -> actor.name().stream())
                .toList();
    }

    private static List<Report> contacts(String text) {
        Article article = new Article(
                "article",
                text,
                Optional.of("en"),
                Optional.of(DateRange.day(LocalDate.of(2024, 3, 5))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return PARLEY.read(article).reports().stream()
                .filter(report -> report.dealing().kind() == Kind.CONTACT)
                .toList();
    }

    @Test
    void whatIsToComeHasNotTakenPlaceHoweverItIsToldAgain() {
        List<Report> contacts = contacts("Silva and Tanaka will hold talks on Saturday, 9 March.\n\n"
                + "The talks between Silva and Tanaka took place on a ship.");

        assertThat(contacts).hasSize(1);
        assertThat(((Dealing.Contact) contacts.get(0).dealing())
                        .dates()
                        .date()
                        .orElseThrow()
                        .first())
                .contains(LocalDate.of(2024, 3, 9));
        assertThat(contacts.get(0).status()).contains(Status.PLANNED);
    }

    @Test
    void theFirstTimeInYearsIsNoDayToCome() {
        List<Report> contacts = contacts("Silva and Tanaka talked for the first time in five years.");

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).status()).contains(Status.OCCURRED);
    }
}
