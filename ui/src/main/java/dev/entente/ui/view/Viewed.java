package dev.entente.ui.view;

import java.io.Serializable;

/** A page with a list that can be filtered: what it is filtered by, and filtering it by something else. */
public interface Viewed extends Serializable {

    /** The list's name over REST. */
    String list();

    Said said();

    void filterBy(Said said);
}
