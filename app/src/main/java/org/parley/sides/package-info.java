/** Sides as people type them and as they are called in a reader's language. */
@NullMarked
package org.parley.sides;

import org.jspecify.annotations.NullMarked;
