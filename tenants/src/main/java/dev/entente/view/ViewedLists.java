package dev.entente.view;

import java.util.List;

/** Says which lists of a capability members keep views of; one bean each. */
public interface ViewedLists {

    List<ViewedList> viewed();
}
