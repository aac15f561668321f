package dev.entente.ui.search;

import java.io.Serializable;

/** Somewhere to go: in which group it stands, what it is called, a quiet remark (none: empty), the address and an icon. */
record Suggestion(String group, String title, String remark, String path, String glyph) implements Serializable {}
