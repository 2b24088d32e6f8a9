package org.parley.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.Decision;

/** What only the desk asks of the record, and what people keep beside it: grades of outlets, dossiers. */
public final class Shelf {
    private final Database database;

    Shelf(Database database) {
        this.database = database;
    }

    /** What people write beside the record, and views they have named. */
    public Notes notes() {
        return new Notes(database);
    }

    /** Why an entry is worth a look. */
    public enum Doubt {
        /** A side denies it, or tellings disagree. */
        CONTESTED,
        /** It may be the same dealing as another. */
        MAYBE_SAME,
        /** Only told as what others say. */
        REPORTED,
        /** It hangs on a condition. */
        CONDITIONAL
    }

    private static final String UNSEEN =
            " and not exists (select 1 from cell s join report r on r.cell = s.id join decision d on d.ruling ="
                    + " 'accept' and d.a = r.id where s.host = e.host and not exists (select 1 from decision u where"
                    + " u.ruling = 'undo' and u.a = d.id))";

    /** Ids of entries that nobody has accepted, the last told first. */
    public List<String> doubtful(Doubt doubt, int most) {
        return database.recall("doubt %s %d".formatted(doubt, most), handle -> switch (doubt) {
            case MAYBE_SAME ->
                handle.createQuery("select distinct e.id from edge g join cell c on c.id = g.cell join cell o on o.id ="
                                + " g.other join entry e on e.host = c.host where c.host < o.host" + UNSEEN
                                + " limit :most")
                        .bind("most", most)
                        .mapTo(String.class)
                        .list();
            case CONTESTED, REPORTED, CONDITIONAL ->
                handle.createQuery("select e.id from entry e where e.certainty = :certainty" + UNSEEN
                                + " order by e.last_seen desc, e.host desc limit :most")
                        .bind("certainty", doubt.name().toLowerCase(java.util.Locale.ROOT))
                        .bind("most", most)
                        .mapTo(String.class)
                        .list();
        });
    }

    /** The newest decisions. */
    public List<Decision> newest(int most) {
        List<Decision> all =
                new ArrayList<>(database.read(handle -> Decisions.load(handle).decisions()));
        all.sort(java.util.Comparator.comparing(Decision::at).reversed());
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    /**
     * An outlet with what is here of it.
     *
     * @param articles so many
     * @param last publication day of the last one; empty if none is known
     * @param grade as given; empty if nobody gave one
     */
    public record Outlet(
            String name, long articles, String last, String languages, String grade, String why, String by) {}

    /** Outlets by the number of their articles. */
    public List<Outlet> outlets(int most, int offset) {
        String languages =
                database.isPostgres() ? "string_agg(distinct a.language, ' ')" : "group_concat(distinct a.language)";
        return database.recall(
                "outlets %d %d".formatted(most, offset),
                handle -> handle.createQuery("select a.publisher, count(*) as articles, max(a.published), "
                                + languages
                                + ", coalesce(max(o.grade), ''), coalesce(max(o.why), ''),"
                                + " coalesce(max(o.by_whom), '') from article a left join outlet o on o.name ="
                                + " a.publisher where a.publisher is not null group by a.publisher order by"
                                + " articles desc, a.publisher limit :most offset :offset")
                        .bind("most", most)
                        .bind("offset", offset)
                        .map((row, context) -> new Outlet(
                                row.getString(1),
                                row.getLong(2),
                                Optional.ofNullable(row.getString(3)).orElse(""),
                                Optional.ofNullable(row.getString(4)).orElse("").replace(',', ' '),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)))
                        .list());
    }

    /** @param count so many texts of the one stand word for word with the other, a day later or the same day */
    public record Copied(String from, String by, long count) {}

    /** Which outlets bring the same texts, most first. */
    public List<Copied> copied(int most) {
        return database.recall(
                "copied " + most,
                handle -> handle.createQuery(
                                "select a.publisher, b.publisher, count(*) as texts from (select text_id from article"
                                    + " group by text_id having count(*) > 1) t join article a on a.text_id ="
                                    + " t.text_id join article b on b.text_id = t.text_id and b.publisher <>"
                                    + " a.publisher and (coalesce(a.published, '') < coalesce(b.published, '') or"
                                    + " coalesce(a.published, '') = coalesce(b.published, '') and a.id < b.id) group"
                                    + " by a.publisher, b.publisher order by texts desc, a.publisher, b.publisher"
                                    + " limit :most")
                        .bind("most", most)
                        .map((row, context) -> new Copied(row.getString(1), row.getString(2), row.getLong(3)))
                        .list());
    }

    public long countOutlets() {
        return database.recall(
                "outlets",
                handle -> handle.createQuery("select count(distinct publisher) from article")
                        .mapTo(Long.class)
                        .one());
    }

    /** Gives an outlet a grade, in place of what it had; an empty one takes it away. */
    public void grade(String outlet, String grade, String why, String by, Instant at) {
        database.write(handle -> {
            handle.createUpdate("delete from outlet where name = :name")
                    .bind("name", outlet)
                    .execute();
            return grade.isEmpty()
                    ? 0
                    : handle.createUpdate(
                                    "insert into outlet (name, grade, why, by_whom, at_time) values (:name, :grade,"
                                            + " :why, :by, :at)")
                            .bind("name", outlet)
                            .bind("grade", grade)
                            .bind("why", why)
                            .bind("by", by)
                            .bind("at", at.toString())
                            .execute();
        });
    }

    /**
     * A dossier as it is being put together.
     *
     * @param parts one a line: an id of an entry, or own words; empty lines as they are
     */
    public record Draft(String id, String title, String parts) {}

    /** Dossiers, the one changed last first. */
    public List<Draft> drafts() {
        return database.read(
                handle -> handle.createQuery("select id, title, parts from dossier order by changed desc, id")
                        .map((row, context) -> new Draft(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
    }

    public Optional<Draft> draft(String id) {
        return drafts().stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    public void keep(Draft draft, Instant at) {
        database.write(handle -> {
            handle.createUpdate("delete from dossier where id = :id")
                    .bind("id", draft.id())
                    .execute();
            return handle.createUpdate(
                            "insert into dossier (id, title, parts, changed) values (:id, :title, :parts, :at)")
                    .bind("id", draft.id())
                    .bind("title", draft.title())
                    .bind("parts", draft.parts())
                    .bind("at", at.toString())
                    .execute();
        });
    }

    public void remove(String id) {
        database.write(handle -> handle.createUpdate("delete from dossier where id = :id")
                .bind("id", id)
                .execute());
    }
}
