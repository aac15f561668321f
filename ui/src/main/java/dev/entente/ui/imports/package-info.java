/** Importing files: the list of imports, and one of them step by step. */
@NullMarked
package dev.entente.ui.imports;

import org.jspecify.annotations.NullMarked;
