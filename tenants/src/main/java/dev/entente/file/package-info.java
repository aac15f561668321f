/** Files that people hand in: the rows in the database, the bytes in a folder, the type found from the bytes. */
@NullMarked
package dev.entente.file;

import org.jspecify.annotations.NullMarked;
