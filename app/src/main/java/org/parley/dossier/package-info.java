/**
 * What is handed on: dossiers, files of chosen entries with one's own lines between that anyone can check without a network, and
 * citations of reports. Knows the record only through the values it is given.
 */
@NullMarked
package org.parley.dossier;

import org.jspecify.annotations.NullMarked;
