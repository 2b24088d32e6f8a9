/** Lines that a person wrote down, at the prompt or in a sheet. */
@NullMarked
package org.parley.sheet;

import org.jspecify.annotations.NullMarked;
