package dev.entente.plugins.scorecards;

import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.kit.ScorecardContract;
import dev.entente.plugins.scorecards.EcosystemEngagement.Criteria;
import java.util.Map;

class EcosystemEngagementContractTest extends ScorecardContract<Criteria> {

    @Override
    protected ScorecardProvider<Criteria> provider() {
        return new EcosystemEngagement();
    }

    @Override
    protected Map<String, Criteria> criteria() {
        return Map.of("usual", Criteria.usual(), "own", new Criteria(12, 60, 5, 15, 1, 0, 4, 25));
    }
}
