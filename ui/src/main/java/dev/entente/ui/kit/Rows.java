package dev.entente.ui.kit;

import java.io.Serializable;
import java.util.List;

/** Where a list comes from: a page of it, and how many there are. The search is empty for all of them. */
public interface Rows<T> extends Serializable {

    List<T> read(String search, int offset, int limit);

    int count(String search);

    /** Whether there is a row at all, whatever is searched and filtered: before the first one a list says how they come. */
    default boolean any() {
        return true;
    }
}
