package dev.entente.conflict;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of cases say. */
@ApplicationScoped
class ConflictViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("conflicts", Set.of("about", "q", "state"), ConflictPermissions.READ));
    }
}
