package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.output.EntryFields;
import org.parley.sides.Sides;
import org.parley.store.Search;
import org.parley.web.Address;
import org.parley.web.Answer;
import org.parley.web.Rows;
import org.parley.web.Visit;

/** Words in articles and quotes; the id of anything, or the name of a side, leads straight there. */
public final class SearchPage implements Rows.Page {
    private static final int MOST = 100;
    private static final int MOST_EXPORTED = 10_000;
    private static final int ID = 16;

    /**
     * What the template shows.
     *
     * @param side the side that is called so
     */
    public record View(String words, String speaker, Optional<String> side, List<Search.Hit> hits, boolean more) {}

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public Answer answer(Visit visit) {
        String words = visit.asked("q").orElse("");
        Optional<String> there = jump(words, visit);
        if (there.isPresent()) {
            return new Answer.Redirect(there.get());
        }
        String speaker = visit.asked("speaker").orElse("");
        List<Search.Hit> hits =
                words.isEmpty() ? List.of() : visit.store().search().find(words, speaker, MOST + 1);
        View view = new View(
                words,
                speaker,
                words.isEmpty() ? Optional.empty() : Sides.find(words).filter(side -> !side.startsWith("*")),
                hits.subList(0, Math.min(MOST, hits.size())),
                hits.size() > MOST);
        return new Answer.Html("search", visit.words().say("Search"), view, Optional.empty());
    }

    private static Optional<String> jump(String words, Visit visit) {
        if (words.length() != ID || !words.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            return Optional.empty();
        }
        if (visit.store().hasArticle(words)) {
            return Optional.of("/article/" + words);
        }
        return visit.store().find(words).map(entry -> "/entry/" + entry.id());
    }

    /** Where a hit stands. */
    public static String at(Search.Hit hit) {
        return hit.entry().isEmpty()
                ? "/article/" + Address.encode(hit.ref())
                : "/entry/" + Address.encode(hit.entry()) + (hit.sort().equals("report") ? "#r" + hit.ref() : "");
    }

    @Override
    public Rows rows(Visit visit) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String words = visit.asked("q").orElse("");
        if (!words.isEmpty()) {
            for (Search.Hit hit :
                    visit.store().search().find(words, visit.asked("speaker").orElse(""), MOST_EXPORTED)) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("sort", hit.sort());
                fields.put("id", hit.ref());
                fields.put("entry", hit.entry());
                fields.put("outlet", hit.outlet());
                fields.put("published", hit.published());
                fields.put("url", hit.url());
                fields.put("words", hit.words());
                fields.put("note", EntryFields.isExample(hit.url()) ? EntryFields.EXAMPLE : "");
                rows.add(fields);
            }
        }
        return new Rows(List.of("sort", "id", "entry", "outlet", "published", "url", "words", "note"), rows.iterator());
    }
}
