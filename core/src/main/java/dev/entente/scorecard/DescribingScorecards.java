package dev.entente.scorecard;

import dev.entente.api.PluginId;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.plugin.ApiJson;
import dev.entente.plugin.TermsForm;
import dev.entente.plugin.TermsForm.Read;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.scorecard.Scorecard.Said;
import dev.entente.tenant.Broken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says by which scorecard providers partners are judged, what is expected, and whether they read it themselves. */
@ApplicationScoped
@Transactional
@Requires(ScorecardPermissions.DESCRIBE)
public class DescribingScorecards {

    @Inject
    Scorecards scorecards;

    @Inject
    Judges judges;

    @Inject
    Audit audit;

    /**
     * A provider that there is, or was.
     *
     * @param versions those that the tenant has, the last one last; none: nothing brings it any more
     * @param used null: partners are not judged by it
     */
    public record Described(
            String provider,
            List<Integer> versions,
            @Nullable Scorecard used) {

        public Described {
            versions = List.copyOf(versions);
        }

        /** The revision that is there now; 0: none. */
        public int revision() {
            return used == null ? 0 : used.revision();
        }
    }

    /** By name: all that the tenant has, and all by which partners are judged. */
    public List<Described> list() {
        var used = scorecards.all();
        var names = new ArrayList<String>();
        judges.all().forEach(id -> names.add(id.name()));
        used.forEach(each -> names.add(each.provider().name()));
        return names.stream().distinct().sorted().map(this::described).toList();
    }

    public Described open(String provider) {
        var found = described(provider);
        if (found.versions().isEmpty() && found.used() == null)
            throw new Problem(ScorecardProblem.UNKNOWN_SCORECARD, "Look for it in the list of scorecards.");
        return found;
    }

    private Described described(String provider) {
        var versions = judges.all().stream()
                .filter(id -> id.name().equals(provider))
                .map(PluginId::version)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Described(provider, versions, scorecards.of(provider).orElse(null));
    }

    /** The record that people fill in; empty where nothing brings it. */
    public Optional<Class<? extends Record>> criteria(PluginId id) {
        return judges.find(id).map(ScorecardProvider::criteria);
    }

    /** From now on, of all partners; the revision is the one that was seen (0: none). The same again changes nothing. */
    public Described describe(String name, Said said, int seen) {
        var before = open(name);
        if (before.revision() != seen) throw meanwhile();
        if (!before.versions().contains(said.version()))
            throw Problem.field(ScorecardProblem.UNCLEAR_SCORECARD, "/version", "Use one of " + before.versions());
        var id = new PluginId(name, said.version());
        var provider = judges.find(id).orElseThrow();
        var after = new Said(said.version(), written(provider, said.criteria()), said.shared());
        var used = before.used();
        if (used != null && used.said().equals(after)) return before;
        refuseUnaskable(id, after);
        write(name, after, used);
        var now = open(name);
        audit.record(
                "scorecard.described",
                "scorecard",
                Objects.requireNonNull(now.used()).id(),
                used == null ? null : used.said(),
                after);
        return now;
    }

    /** All that is wrong with it at once. */
    private static <C extends Record> JsonNode written(ScorecardProvider<C> provider, JsonNode criteria) {
        return switch (TermsForm.read(provider.criteria(), criteria)) {
            case Read<C> read -> ApiJson.mapper().valueToTree(read.terms());
            case TermsForm.Findings<C> wrong -> {
                var findings = new Findings();
                wrong.findings().forEach(each -> findings.add("/criteria" + each.pointer(), each.detail()));
                findings.refuse(ScorecardProblem.UNCLEAR_SCORECARD);
                throw new IllegalStateException("No finding");
            }
        };
    }

    private void refuseUnaskable(PluginId id, Said said) {
        if (judges.of(id, said.criteria()) instanceof Judge.Missing missing)
            throw Problem.field(ScorecardProblem.UNCLEAR_SCORECARD, "/criteria", missing.because());
    }

    private void write(String name, Said said, @Nullable Scorecard used) {
        var criteria = said.criteria().toString();
        if (used == null)
            Broken.told(
                    () -> scorecards.insert(new Scorecard(name, said)),
                    DescribingScorecards::meanwhile,
                    "scorecard_tenant_id_provider_key");
        else if (scorecards.change(name, said.version(), criteria, said.shared(), used.revision()) == 0)
            throw meanwhile();
    }

    /** Partners are not judged by it any more. */
    public void remove(String name, int seen) {
        var used = scorecards
                .of(name)
                .orElseThrow(() -> new Problem(
                        ScorecardProblem.UNKNOWN_SCORECARD, "Nobody is judged by it; there is nothing to do."));
        if (used.revision() != seen || scorecards.delete(name, seen) == 0) throw meanwhile();
        audit.record("scorecard.removed", "scorecard", used.id(), used.said(), null);
    }

    private static Problem meanwhile() {
        return new Problem(
                ScorecardProblem.SCORECARD_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }
}
