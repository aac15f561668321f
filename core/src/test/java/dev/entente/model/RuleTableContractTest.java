package dev.entente.model;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RuleTableContractTest extends ModelContract<RuleTerms> {

    @Override
    protected CommercialModel<RuleTerms> model() {
        return new RuleTable();
    }

    @Override
    protected Map<String, RuleTerms> terms() {
        var terms = new TreeMap<String, RuleTerms>();
        for (var name :
                List.of("incentives", "co-sell", "hubspot-solutions-points", "digitalocean-referral", "everything"))
            terms.put(
                    name,
                    ProgramStoriesTest.terms(
                            ProgramStoriesTest.read(ProgramStoriesTest.FOLDER.resolve(name + ".yaml"))));
        return terms;
    }

    @Override
    protected List<String> families() {
        return List.of("backup", "archive");
    }

    @Override
    protected List<String> tiers() {
        return List.of("gold", "silver");
    }
}
