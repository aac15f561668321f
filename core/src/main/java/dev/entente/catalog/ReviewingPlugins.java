package dev.entente.catalog;

import dev.entente.catalog.PluginVersion.State;
import dev.entente.identity.Open;
import dev.entente.operator.Operator;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the operator decides: lists a version that was looked at, refuses it with a reason, and retires it. */
@Open("the operator alone does it, and that is asked first")
@ApplicationScoped
public class ReviewingPlugins {

    @Inject
    Registrar registrar;

    @Inject
    PluginVersions versions;

    @Inject
    Publishers publishers;

    @Inject
    TryingJars trying;

    @Inject
    ReadingTotals totals;

    @Inject
    InstantSource clock;

    /** Who decides, and why, of the jar with this SHA-256, which they looked at; a listing needs no reason. */
    public record Decision(String by, @Nullable String because, String digest) {}

    public List<PluginVersion> all() {
        Operator.check();
        return versions.all();
    }

    /** What asking them came to for all tenants together. */
    public List<PluginUsage.Row> usage() {
        Operator.check();
        return totals.lately();
    }

    /** What became of one version, the last first. */
    public List<Decided> decided(String plugin, String version) {
        Operator.check();
        return versions.decided(plugin, version);
    }

    /** What became of all versions lately, the last first. */
    public List<Decided> decided() {
        Operator.check();
        return versions.decided(null);
    }

    /** One version. */
    public Optional<PluginVersion> find(String plugin, String version) {
        Operator.check();
        return versions.find(plugin, version);
    }

    /** The bytes of a jar, by its SHA-256: for whoever reviews it, or works a statement out again elsewhere. */
    public byte[] jar(String digest) {
        Operator.check();
        return versions.jar(digest).orElseThrow(PublishingPlugins::unknown);
    }

    /** The answers that a jar brings, asked again just now; none where no trusted key signed it. */
    public List<GoldenAnswer> golden(String digest) {
        return trying.golden(jar(digest), publishers.trust());
    }

    /** All servers take it within seconds. Its checks are made again, with the keys that are trusted now. */
    public PluginVersion list(String plugin, String version, Decision decision) {
        Operator.check();
        var it = found(plugin, version, decision, Set.of(State.IN_REVIEW));
        check(decision, false);
        var tried = trying.look(versions.bytes(it.digest()), _ -> publishers.trust(), TryingJars::isListed);
        if (!tried.findings().isEmpty())
            throw new Problem(CatalogProblem.HAS_FINDINGS, String.join(" ", tried.findings()));
        return decided(it, State.LISTED, decision);
    }

    public PluginVersion refuse(String plugin, String version, Decision decision) {
        Operator.check();
        var it = found(plugin, version, decision, Set.of(State.IN_REVIEW, State.CHECKED));
        check(decision, true);
        return decided(it, State.REFUSED, decision);
    }

    /** Nobody installs it any more; programs and results that name it go on as before. */
    public PluginVersion retire(String plugin, String version, Decision decision) {
        Operator.check();
        var it = found(plugin, version, decision, Set.of(State.LISTED));
        check(decision, true);
        return decided(it, State.RETIRED, decision);
    }

    /** A decision is of the jar that somebody looked at, not of one that came in its place meanwhile. */
    private PluginVersion found(String plugin, String version, Decision decision, Set<State> states) {
        new Findings().line("/digest", decision.digest(), 64).refuse(CatalogProblem.NO_REASON);
        var it = versions.find(plugin, version).orElseThrow(PublishingPlugins::unknown);
        if (!it.digest().equals(decision.digest())) throw anotherJar();
        if (states.contains(it.state())) return it;
        var words = it.state() == State.CHECKED ? "Its publisher has not asked for a review." : "Its state is: %s.";
        throw new Problem(
                CatalogProblem.NOT_IN_THIS_STATE, words.formatted(it.state().words()));
    }

    private static Problem anotherJar() {
        return new Problem(CatalogProblem.NOT_IN_THIS_STATE, "It changed while you looked at it; look again.");
    }

    private static void check(Decision decision, boolean needsReason) {
        var findings = new Findings().line("/by", decision.by(), 200);
        var because = decision.because();
        if (needsReason || because != null) findings.line("/because", because == null ? "" : because, 500);
        findings.refuse(CatalogProblem.NO_REASON);
    }

    private PluginVersion decided(PluginVersion it, State state, Decision decision) {
        var decided = new Decided(it.plugin(), it.version(), state, clock.instant(), decision.by(), decision.because());
        return registrar.whole(() -> {
            versions.lock(it.plugin(), it.version());
            if (!versions.decide(it, decided)) throw anotherJar();
            return versions.find(it.plugin(), it.version()).orElseThrow();
        });
    }
}
