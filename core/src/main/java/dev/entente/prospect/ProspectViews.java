package dev.entente.prospect;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of prospects say. */
@ApplicationScoped
class ProspectViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("prospects", Set.of("q", "state", "source"), ProspectPermissions.READ));
    }
}
