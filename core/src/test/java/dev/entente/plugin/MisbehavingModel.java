package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import java.util.Set;
import java.util.function.Supplier;

/** A model that answers whatever a test makes it answer, or throws. */
class MisbehavingModel implements CommercialModel<MisbehavingModel.Terms> {

    record Terms(Unit unit) {}

    Supplier<Earning> answer = () -> new Earning.Held("Nothing to do");
    Supplier<Set<Measure>> measures = Set::of;
    Supplier<Boolean> closes = () -> false;
    Supplier<PluginId> id = () -> new PluginId("misbehaving", 3);

    @Override
    public PluginId id() {
        return id.get();
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return measures.get();
    }

    @Override
    public boolean closes(Terms terms) {
        return closes.get();
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return answer.get();
    }
}
