package dev.entente.deal;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of deals say. */
@ApplicationScoped
class DealViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("deals", Set.of("q", "stage", "partner", "motion"), DealPermissions.READ));
    }
}
