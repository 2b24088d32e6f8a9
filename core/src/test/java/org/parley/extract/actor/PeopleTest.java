package org.parley.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.pack.Gazetteer;
import org.parley.pack.Packs;

class PeopleTest {
    private static final Gazetteer GAZETTEER =
            Packs.load(Path.of("../data"), true).gazetteer();
    private static final Optional<Gazetteer.Office> PREMIER =
            Optional.ofNullable(GAZETTEER.offices().get("premier"));
    private static final Optional<Gazetteer.Office> FOREIGN =
            Optional.ofNullable(GAZETTEER.offices().get("foreign_minister"));

    private final People people = new People(GAZETTEER, Optional.empty());

    private People.Known named(String name, Optional<Gazetteer.Office> office, String side) {
        People.Known known = people.named(name, office, List.of(side));
        people.stands(known, office, List.of(side));
        return known;
    }

    @Test
    void aSurnameAloneIsItsOnlyBearer() {
        People.Known ali = named("Ali Bakri", PREMIER, "TCD");
        assertThat(people.bySurname("BAKRI")).containsSame(ali);
        assertThat(people.named("Bakri", Optional.empty(), List.of())).isSameAs(ali);
        People.Known other = named("Nora Bakri", FOREIGN, "PER");
        assertThat(other).isNotSameAs(ali);
        assertThat(people.bySurname("Bakri")).isEmpty();
        assertThat(people.named("Bakri", FOREIGN, List.of("PER"))).isSameAs(other);
    }

    @Test
    void aFullNameIsGivenToTheSurnameKnownBefore() {
        People.Known short_ = named("Bakri", PREMIER, "TCD");
        assertThat(people.named("Ali Bakri", PREMIER, List.of("TCD"))).isSameAs(short_);
        assertThat(people.byFullName("ali bakri")).containsSame(short_);
        assertThat(people.byFullName("Bakri")).isEmpty();
    }

    @Test
    void anOfficeIsFoundByWhoHoldsItNow() {
        People.Known ali = named("Ali Bakri", FOREIGN, "TCD");
        People.Known nora = named("Nora Dirksz", FOREIGN, "PER");
        Gazetteer.Office office = FOREIGN.orElseThrow();
        assertThat(people.byOffice(office, List.of())).isEmpty();
        assertThat(people.byOffice(office, List.of("PER"))).containsSame(nora);
        people.stands(nora, PREMIER, List.of("PER"));
        assertThat(people.byOffice(office, List.of())).containsSame(ali);
        assertThat(people.byOffice(office, List.of("PER"))).isEmpty();
    }
}
