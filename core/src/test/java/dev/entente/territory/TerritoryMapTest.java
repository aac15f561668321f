package dev.entente.territory;

import static dev.entente.territory.TerritoryFixtures.territory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.problem.Problem;
import dev.entente.territory.Territory.Said;
import dev.entente.territory.TerritoryMap.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerritoryMapTest {

    private final Territory emea = territory("emea", null);
    private final Territory dach = territory("dach", emea, Reach.in("DACH"));
    private final Territory bavaria =
            territory("bavaria", dach, new Reach(List.of("DE"), List.of("8", "9"), List.of(), List.of()));
    private final Territory munich =
            territory("munich", bavaria, new Reach(List.of("DE"), List.of("80", "81"), List.of(), List.of()));
    private final Territory rail = territory("rail", dach, new Reach(List.of(), List.of(), List.of(), List.of("Rail")));
    private final Territory nordics = territory("nordics", emea, Reach.in("NORDICS"));
    private final TerritoryMap map = new TerritoryMap(List.of(nordics, rail, munich, bavaria, dach, emea));

    @Test
    void theMostSpecificWins() {
        assertThat(found("DE", "", "")).isEqualTo("dach");
        assertThat(found("DE", "90402", "")).isEqualTo("bavaria");
        assertThat(found("DE", "80 331", "")).isEqualTo("munich");
        assertThat(found("SE", "111 20", "")).isEqualTo("nordics");
        assertThat(found("AT", "", "rail")).isEqualTo("rail");
        assertThat(found("DE", "80331", "Rail")).isEqualTo("munich");
    }

    @Test
    void whatIsPartOfAnotherIsWhereThatIs() {
        // There is rail in Sweden too, and this is the one of the German-speaking countries.
        assertThat(found("SE", "", "Rail")).isEqualTo("nordics");
    }

    @Test
    void aHoleSaysWhatNothingIsFor() {
        var hole = map.find(new Place("BR", "01310", "Enterprise", ""));
        assertThat(hole).isInstanceOf(Found.Nowhere.class);
        assertThat(hole.words()).isEqualTo("No territory is for BR, 01310, Enterprise");
        assertThat(map.find(new Place(null, "", "", "")).words()).contains("No country is known");
    }

    @Test
    void saysByWhichRuleOnTheWayDown() {
        assertThat(map.find(new Place("DE", "80331", "", "")).words())
                .isEqualTo("EMEA \u203a DACH \u203a BAVARIA \u203a MUNICH (DE \u00b7 80, 81)");
    }

    @Test
    void aRetiredOneTakesNobodyNew() {
        var retired = new Territory(new Said("old", "Old", null, List.of(Reach.in("PT")), null, true), null);
        assertThat(new TerritoryMap(List.of(retired)).find(new Place("PT", "", "", "")))
                .isInstanceOf(Found.Nowhere.class);
    }

    @Test
    void knowsWhoWouldBecomePartOfItself() {
        assertThat(map.circle(dach.id(), munich.id())).contains("MUNICH \u203a BAVARIA \u203a DACH \u203a EMEA");
        assertThat(map.circle(nordics.id(), dach.id())).isEmpty();
        assertThat(map.isWithin(munich.id(), emea.id())).isTrue();
        assertThat(map.isWithin(emea.id(), munich.id())).isFalse();
    }

    @Test
    void aCircleThatIsThereAllTheSameEndsNowhereForEver() {
        var one = territory("one", null, Reach.in("FR"));
        var two = territory("two", one, Reach.in("FR"));
        one.parentId = two.id();
        var round = new TerritoryMap(List.of(one, two));
        assertThat(round.find(new Place("FR", "", "", "")).found()).isPresent();
        assertThat(round.rows()).isEmpty();
    }

    @Test
    void knowsHowManyLevelsAreBelow() {
        var top = territory("a", null);
        var middle = territory("b", top);
        var map = new TerritoryMap(List.of(top, middle, territory("c", middle), territory("d", top)));
        assertThat(map.height(top.id())).isEqualTo(3);
        assertThat(map.height(middle.id())).isEqualTo(2);
    }

    @Test
    void showsTheTreeFromTheTop() {
        assertThat(map.rows())
                .extracting(row -> row.depth() + " " + row.territory().code())
                .containsExactly("0 emea", "1 dach", "2 bavaria", "3 munich", "2 rail", "1 nordics");
    }

    @Test
    void saysWhatWasWrittenSinceAndNothingThatWasTakenOut() {
        var map = new TerritoryMap(List.of(emea, dach));
        map.put(bavaria);
        assertThat(map.byCode("bavaria")).contains(bavaria);
        assertThat(map.hasParts(dach.id())).isTrue();
        dach.become(new Said("dach", "Alps", null, List.of(), null, false), null);
        assertThat(map.rows())
                .extracting(row -> row.depth() + " " + row.territory().code())
                .containsExactly("0 dach", "1 bavaria", "0 emea");
        map.takeOut(bavaria);
        assertThat(map.byCode("bavaria")).isEmpty();
        assertThat(map.hasParts(dach.id())).isFalse();
    }

    @Test
    void aTreeIsAtMostTwentyDeepAndOneThatIsDeeperIsShownAllTheSame() {
        var all = new ArrayList<Territory>();
        for (int i = 0; i < 20_000; i++) all.add(territory("t" + i, i == 0 ? null : all.getLast()));
        assertThat(new TerritoryMap(all).rows()).hasSize(20_000);
        var map = new TerritoryMap(all.subList(0, 20));
        assertThat(map.against(new Said("x", "X", "t18", List.of(), null, false)))
                .isEmpty();
        assertThat(map.against(new Said("x", "X", "t19", List.of(), null, false)))
                .map(Problem::detail)
                .hasValueSatisfying(said -> assertThat(said).contains("at most 20 deep"));
    }

    @Test
    void saysWhatIsWrongWithARule() {
        var problem = catchThrowableOfType(
                Problem.class,
                () -> new Said(
                        "x",
                        "X",
                        null,
                        List.of(
                                new Reach(List.of("Germany"), List.of(), List.of(), List.of()),
                                new Reach(List.of(), List.of("80"), List.of(), List.of()),
                                new Reach(List.of(), List.of(), List.of(), List.of())),
                        0,
                        false));
        assertThat(problem.errors())
                .extracting(Problem.Finding::pointer)
                .containsExactly("/rules/0/countries/0", "/rules/1/countries", "/rules/2", "/cap");
    }

    private @Nullable String found(String country, String postalCode, String industry) {
        return map.find(new Place(country, postalCode, "", industry))
                .found()
                .map(Territory::code)
                .orElse(null);
    }
}
