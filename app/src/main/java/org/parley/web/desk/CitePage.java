package org.parley.web.desk;

import java.util.List;
import org.parley.dossier.Citation;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.web.Answer;
import org.parley.web.Page;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/**
 * References to what tells of an entry.
 *
 * @param bibtex false for CSL-JSON
 */
record CitePage(boolean bibtex) implements Page {
    @Override
    public String path() {
        return bibtex ? "/entry/{id}/cite.bib" : "/entry/{id}/cite.csl";
    }

    @Override
    public Answer answer(Visit visit) {
        String id = visit.part("id");
        Entry entry = visit.store()
                .find(id)
                .orElseThrow(() -> Refusal.missing(visit.words().say("There is no such entry.")));
        List<Telling> cited = Citation.cited(entry, id);
        return bibtex
                ? new Answer.Text("text/plain; charset=utf-8", Citation.bibtex(entry, cited))
                : new Answer.Text("application/vnd.citationstyles.csl+json; charset=utf-8", Citation.csl(entry, cited));
    }
}
