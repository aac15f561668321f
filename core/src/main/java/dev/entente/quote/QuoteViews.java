package dev.entente.quote;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of quotes say. */
@ApplicationScoped
class QuoteViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("quotes", Set.of("q", "state", "partner"), QuotePermissions.READ));
    }
}
