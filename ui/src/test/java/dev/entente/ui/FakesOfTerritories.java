package dev.entente.ui;

import dev.entente.export.ExportingTerritories;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.territory.AssigningPartners;
import dev.entente.territory.Coverage;
import dev.entente.territory.Coverage.Wanted;
import dev.entente.territory.DescribingTerritories;
import dev.entente.territory.Place;
import dev.entente.territory.ReadingTerritories;
import dev.entente.territory.Territory;
import dev.entente.territory.Territory.Said;
import dev.entente.territory.TerritoryFixtures;
import dev.entente.territory.TerritoryMap;
import dev.entente.territory.TerritoryMap.Found;
import dev.entente.territory.TerritoryProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of territories. */
final class FakesOfTerritories {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingTerritories.class, new Reading(),
            DescribingTerritories.class, new Describing(),
            AssigningPartners.class, new Assigning(),
            ExportingTerritories.class, new ExportingTerritories());

    private FakesOfTerritories() {}

    static final class Reading extends ReadingTerritories {

        @Override
        public List<Row> tree() {
            return TerritoryFixtures.tree(World.current().territories);
        }

        @Override
        public List<Covering> covering(String code) {
            return World.current().coverings;
        }

        @Override
        public List<Covering> of(UUID partnerId) {
            return World.current().coverings;
        }

        @Override
        public Found find(Place place) {
            return new TerritoryMap(World.current().territories).find(place);
        }
    }

    static final class Describing extends DescribingTerritories {

        @Override
        public Optional<Said> find(String code) {
            return TerritoryFixtures.tree(World.current().territories).stream()
                    .map(ReadingTerritories.Row::said)
                    .filter(said -> said.code().equals(code))
                    .findFirst();
        }

        @Override
        public Territory describe(Said said, @Nullable Said seen) {
            if (!find(said.code()).equals(Optional.ofNullable(seen)))
                throw new Problem(RestProblem.PRECONDITION_FAILED, "Read it again");
            if (said.code().equals(said.parent()))
                throw Problem.field(
                        TerritoryProblem.CIRCULAR_TERRITORY, "/parent", "Name another territory than itself");
            World.current()
                    .done
                    .add("described " + said.code() + " "
                            + said.rules().getFirst().words());
            return World.current().territories.getFirst();
        }
    }

    static final class Assigning extends AssigningPartners {

        @Override
        public Coverage assign(String code, Wanted wanted) {
            throw Problem.field(
                    TerritoryProblem.TERRITORY_IS_FULL, "/partner", "At most 2 partners cover it. End one of them");
        }
    }
}
