/**
 * Finds the articles behind the paths a user gives: text files, JSON Lines, folders, standard input.
 *
 * <p>Start at {@link org.parley.intake.Intake}. What cannot be read is handed on as a {@link
 * org.parley.intake.Item.Refused} with its reason and stops nothing else; sizes are bounded, so that one bad file cannot
 * fill the memory.
 *
 * <p>May use {@code model} only. Used by the command line and, later, by the store.
 */
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
