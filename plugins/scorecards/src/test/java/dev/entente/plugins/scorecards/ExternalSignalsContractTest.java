package dev.entente.plugins.scorecards;

import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.kit.ScorecardContract;
import dev.entente.plugins.scorecards.ExternalSignals.Criteria;
import java.util.Map;

class ExternalSignalsContractTest extends ScorecardContract<Criteria> {

    @Override
    protected ScorecardProvider<Criteria> provider() {
        return new ExternalSignals();
    }

    @Override
    protected Map<String, Criteria> criteria() {
        return Map.of("usual", Criteria.usual(), "own", new Criteria(5, 40, 2, 0, 0, 10, 3, 50));
    }
}
