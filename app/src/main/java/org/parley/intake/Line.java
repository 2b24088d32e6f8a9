package org.parley.intake;

import java.util.Optional;

/**
 * One line of JSON Lines, of articles or of a manifest.
 *
 * @param file what a manifest line is about, relative to the manifest
 * @param text the article itself
 * @param fault what is wrong with a field that could be left out
 */
record Line(Optional<String> file, Optional<String> text, Posting posting, Optional<String> fault) {}
