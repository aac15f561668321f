package dev.entente.ui;

import dev.entente.problem.Problem;
import dev.entente.view.KeepingViews;
import dev.entente.view.SavedView;
import dev.entente.view.ViewFixtures;
import dev.entente.view.ViewProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In place of the use cases of own views. */
final class FakesOfViews {

    private FakesOfViews() {}

    static final class Keeping extends KeepingViews {

        @Override
        public List<SavedView> of(String list) {
            return World.current().views.stream()
                    .filter(view -> view.list().equals(list))
                    .sorted(Comparator.comparing(SavedView::name))
                    .toList();
        }

        @Override
        public SavedView save(String list, String name, Map<String, List<String>> filter) {
            refuseTaken(list, name);
            var view = ViewFixtures.view(list, name, filter);
            World.current().views.add(view);
            return view;
        }

        @Override
        public SavedView rename(UUID id, String name) {
            var view = World.current().views.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            refuseTaken(view.list(), name);
            var renamed = ViewFixtures.renamed(view, name);
            World.current().views.set(World.current().views.indexOf(view), renamed);
            return renamed;
        }

        @Override
        public void remove(UUID id) {
            World.current().views.removeIf(view -> view.id().equals(id));
        }

        private void refuseTaken(String list, String name) {
            if (of(list).stream().anyMatch(view -> view.name().equalsIgnoreCase(name)))
                throw Problem.field(ViewProblem.VIEW_NAME_TAKEN, "/name", "Use another name");
        }
    }
}
