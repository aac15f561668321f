/** Tables of rows and columns as files: CSV and spreadsheets are read as streams within limits, and written safely. */
@NullMarked
package dev.entente.table;

import org.jspecify.annotations.NullMarked;
