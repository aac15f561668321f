package dev.entente.ui.kit;

import java.io.Serializable;
import java.util.List;

/** Where a list comes from: a page of it, and how many there are. The search is empty for all of them. */
public interface Rows<T> extends Serializable {

    List<T> read(String search, int offset, int limit);

    int count(String search);
}
