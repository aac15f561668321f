package dev.entente.ui;

import dev.entente.problem.Problem;
import dev.entente.refresh.ClosingRefreshes;
import dev.entente.refresh.ProgramRefresh;
import dev.entente.refresh.ReadingRefreshes;
import dev.entente.refresh.RefreshFixtures;
import dev.entente.refresh.RefreshPage;
import dev.entente.refresh.RefreshProblem;
import dev.entente.refresh.RefreshRow;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of refreshes. */
final class FakesOfRefreshes {

    static final Map<Class<?>, Object> ALL =
            Map.of(ReadingRefreshes.class, new Reading(), ClosingRefreshes.class, new Closing());

    private FakesOfRefreshes() {}

    private static RefreshPage found(UUID id) {
        return World.current().refreshes.stream()
                .filter(page -> page.row().refresh().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(RefreshProblem.UNKNOWN_REFRESH, "Look for it."));
    }

    private static ProgramRefresh put(RefreshPage page) {
        var refresh = page.row().refresh();
        World.current().refreshes.removeIf(each -> each.row().refresh().id().equals(refresh.id()));
        World.current().refreshes.add(page);
        return refresh;
    }

    static final class Reading extends ReadingRefreshes {

        @Override
        public List<RefreshRow> open(int most) {
            return World.current().refreshes.stream()
                    .map(RefreshPage::row)
                    .filter(row -> row.refresh().isOpen())
                    .toList();
        }

        @Override
        public List<RefreshRow> of(String code, int most) {
            return World.current().refreshes.stream().map(RefreshPage::row).toList();
        }

        @Override
        public RefreshPage open(UUID id) {
            return found(id);
        }
    }

    static final class Closing extends ClosingRefreshes {

        @Override
        public ProgramRefresh open(String code, @Nullable String quarter) {
            return put(RefreshFixtures.page());
        }

        @Override
        public ProgramRefresh draft(UUID id, @Nullable String priorities) {
            return put(system(() -> RefreshFixtures.closed(found(id), Ids.derived("draft"), null, priorities)));
        }

        @Override
        public ProgramRefresh nothing(UUID id, String word, @Nullable String priorities) {
            if (word.isBlank()) throw Problem.field(RefreshProblem.UNCLEAR_REFRESH, "/word", "Say why nothing changes");
            return put(system(() -> RefreshFixtures.closed(found(id), null, word, priorities)));
        }

        private static RefreshPage system(Supplier<RefreshPage> work) {
            return Scope.call(Scope.system(new UUID(0, 1)), work::get);
        }
    }
}
