/** The command line: what {@code parley} prints and how it ends. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
