package dev.entente.plugins.scorecards;

import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.kit.ScorecardContract;
import dev.entente.plugins.scorecards.CustomerSuccess.Criteria;
import java.util.Map;

class CustomerSuccessContractTest extends ScorecardContract<Criteria> {

    @Override
    protected ScorecardProvider<Criteria> provider() {
        return new CustomerSuccess();
    }

    @Override
    protected Map<String, Criteria> criteria() {
        return Map.of("usual", Criteria.usual(), "own", new Criteria(90, 50, 105, 25, 10, 25, 1, 0));
    }
}
