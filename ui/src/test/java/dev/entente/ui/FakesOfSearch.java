package dev.entente.ui;

import dev.entente.search.SearchingRecords;
import dev.entente.search.Typed;
import java.util.Map;

/** In place of the use case of searching. */
final class FakesOfSearch {

    static final Map<Class<?>, Object> ALL = Map.of(SearchingRecords.class, new Searching());

    private FakesOfSearch() {}

    static final class Searching extends SearchingRecords {

        @Override
        public Answer find(String words, int most) {
            World.current().asked("search");
            var typed = Typed.of(words);
            var all = World.current().findable.stream()
                    .filter(found -> typed.rank(found.hit().title(), found.hit().number()) < Typed.UNFIT)
                    .limit(most)
                    .toList();
            return new Answer(all, World.current().searchedInPart);
        }
    }
}
