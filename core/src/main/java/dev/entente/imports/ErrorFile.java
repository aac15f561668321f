package dev.entente.imports;

import dev.entente.table.Format;
import dev.entente.table.Written;

/** A file to be, with its name: what was uploaded, with a column more that says what to mend. */
public record ErrorFile(String name, Format format, Written.Body body) {}
