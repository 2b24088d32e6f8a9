package org.parley.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Article;

/** What people write beside a dealing or a pair of sides, and the names they give to addresses of pages. */
public final class Notes {
    private final Database database;

    Notes(Database database) {
        this.database = database;
    }

    /**
     * Words of a person.
     *
     * @param about id of a report or entry, or a pair as {@code USA/CHN}
     */
    public record Note(String id, String about, String words, String by, Instant at) {}

    /** Notes about any of these, oldest first. A note on an entry is found by the ids of all its reports. */
    public List<Note> about(Collection<String> ids) {
        return database.read(handle -> {
            List<Note> notes = new ArrayList<>();
            for (List<String> some : Rows.parts(List.copyOf(ids))) {
                handle.createQuery("select id, about, words, by_whom, at_time from note where about in (<ids>)")
                        .bindList("ids", some)
                        .map((row, context) -> new Note(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Instant.parse(row.getString(5))))
                        .forEach(notes::add);
            }
            notes.sort(Comparator.comparing(Note::at).thenComparing(Note::id));
            return notes;
        });
    }

    public void add(String about, String words, String by, Instant at) {
        database.write(handle -> handle.createUpdate(
                        "insert into note (id, about, words, by_whom, at_time) values (:id, :about, :words, :by, :at)")
                .bind("id", Article.hash(String.join("\n", about, words, by, at.toString())))
                .bind("about", about)
                .bind("words", words)
                .bind("by", by)
                .bind("at", at.toString())
                .execute());
    }

    public void remove(String id) {
        database.write(handle -> handle.createUpdate("delete from note where id = :id")
                .bind("id", id)
                .execute());
    }

    /** @param address path and query on this server */
    public record View(String name, String address) {}

    /** By name. */
    public List<View> views() {
        return database.read(handle -> handle.createQuery("select name, address from saved_view order by name")
                .map((row, context) -> new View(row.getString(1), row.getString(2)))
                .list());
    }

    public Optional<View> view(String name) {
        return views().stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** Gives an address a name, in place of what had it; an empty address takes the name away. */
    public void save(String name, String address, Instant at) {
        database.write(handle -> {
            handle.createUpdate("delete from saved_view where name = :name")
                    .bind("name", name)
                    .execute();
            return address.isEmpty()
                    ? 0
                    : handle.createUpdate(
                                    "insert into saved_view (name, address, at_time) values (:name, :address, :at)")
                            .bind("name", name)
                            .bind("address", address)
                            .bind("at", at.toString())
                            .execute();
        });
    }
}
