package org.parley.web.desk;

import org.parley.intake.Posting;

/**
 * A text or file that somebody gave.
 *
 * @param name what it is called; never a path
 * @param posting what its giver said of it
 */
record Given(String name, byte[] content, Posting posting) {}
