/**
 * The command line: what {@code parley} prints and how it ends.
 *
 * <p>Start at {@link org.parley.cli.Main}. Each command is one class; they share where articles come from ({@link
 * org.parley.cli.InputOptions}) and how they are worked off in order on all cores ({@link org.parley.cli.Run}). Standard
 * output is data, standard error is messages. Exit codes: 0 done, 1 something could not be read or written, 2 bad usage.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
