package org.parley.web;

import java.util.List;
import java.util.Optional;
import org.parley.web.words.Words;

/**
 * What surrounds every page.
 *
 * @param forms in which the page can also be had
 * @param rows how many rows they have, if that is known
 * @param examples whether the record holds texts that were written for Parley
 * @param csrf what every form carries that is posted; {@code @template.csrf(frame = frame)} writes it
 * @param signedIn whether a token was needed, so that there is something to sign out from
 */
public record Frame(
        Words words,
        Address address,
        String title,
        List<Form> forms,
        Optional<Long> rows,
        boolean examples,
        Assets assets,
        String csrf,
        boolean signedIn) {
    public Frame {
        forms = List.copyOf(forms);
    }

    /** Whether a part of the site is the one that is shown. */
    public boolean at(String start) {
        return address.path().equals(start) || address.path().startsWith(start + "/");
    }
}
