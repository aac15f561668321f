package dev.entente.level;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of proposals say. */
@ApplicationScoped
class LevelViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("level-proposals", Set.of("q", "state", "program"), LevelPermissions.READ));
    }
}
