/**
 * Writes what was read as JSON, as docs/schema/ describes it.
 *
 * <p>{@link org.parley.json.ReportJson} and {@link org.parley.json.TagsJson} give one line each; what an article does
 * not give is left out, never null. May use {@code model} only.
 */
@NullMarked
package org.parley.json;

import org.jspecify.annotations.NullMarked;
