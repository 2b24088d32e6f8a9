/** The desk: adding articles, ruling on what was read, outlets, dossiers. What changes the record goes through here. */
@NullMarked
package org.parley.web.desk;

import org.jspecify.annotations.NullMarked;
