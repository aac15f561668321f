package dev.entente.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.api.PluginId;
import dev.entente.catalog.CatalogProblem;
import dev.entente.catalog.Decided;
import dev.entente.catalog.ManagingPublishers;
import dev.entente.catalog.PluginUsage;
import dev.entente.catalog.PluginVersion;
import dev.entente.catalog.PluginVersion.State;
import dev.entente.catalog.Publisher;
import dev.entente.catalog.Publisher.SigningKey;
import dev.entente.catalog.PublishingPlugins;
import dev.entente.catalog.ReviewingPlugins;
import dev.entente.edge.OperatorDoor;
import dev.entente.edge.TokenTries;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.plugin.Models.Model;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In place of the catalog's use cases outside of any tenant: the publisher's token is "publisher", the operator's "operator". */
final class FakesOfPublishing {

    static final Map<Class<?>, Object> ALL = Map.of(
            PublishingPlugins.class, new Publishing(),
            ReviewingPlugins.class, new Reviewing(),
            ManagingPublishers.class, new Managing(),
            OperatorDoor.class, new Door(),
            InstantSource.class, (InstantSource) () -> World.NOW.plus(world().later),
            TokenTries.class, new Tries());

    private FakesOfPublishing() {}

    static PluginVersion version(String plugin, String version, State state, List<String> findings) {
        boolean decided = state == State.LISTED || state == State.REFUSED || state == State.RETIRED;
        return new PluginVersion(
                plugin,
                version,
                "bright-labs",
                "Bright Labs",
                "0a1b2c",
                "A share of each sale",
                List.of(new Model(new PluginId(plugin, 1), List.of("resell"), List.of("Rate", "At most"))),
                findings,
                state,
                World.NOW,
                decided ? World.NOW : null,
                decided ? "Mara Lindqvist" : null,
                decided && state != State.LISTED ? "It rounds the wrong way" : null,
                state == State.LISTED ? World.NOW : null,
                state == State.LISTED ? "Mara Lindqvist" : null,
                14_000,
                3);
    }

    private static World world() {
        return World.current();
    }

    private static PluginVersion move(String plugin, String version, State state, @Nullable String because) {
        var all = world().handedIn;
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            if (!it.plugin().equals(plugin) || !it.version().equals(version)) continue;
            all.set(i, version(plugin, version, state, it.findings()));
            var by = state == State.IN_REVIEW ? "Bright Labs" : "Mara Lindqvist";
            world().decided.addFirst(new Decided(plugin, version, state, World.NOW, by, because));
            return all.get(i);
        }
        throw new Problem(CatalogProblem.UNKNOWN_PLUGIN, "Look for it in the list.");
    }

    private static List<Decided> decidedOf(String plugin, String version) {
        return world().decided.stream()
                .filter(it -> it.plugin().equals(plugin) && it.version().equals(version))
                .toList();
    }

    private static final class Publishing extends PublishingPlugins {

        @Override
        public Optional<Publisher> whose(String token) {
            return token.equals("publisher")
                    ? Optional.of(new Publisher("bright-labs", "Bright Labs", World.NOW, List.of()))
                    : Optional.empty();
        }

        @Override
        public List<PluginVersion> own(String token) {
            known(token);
            return List.copyOf(world().handedIn);
        }

        @Override
        public List<PluginUsage.Row> usage(String token) {
            known(token);
            return List.copyOf(world().pluginUsage);
        }

        @Override
        public Optional<PluginVersion> find(String token, String plugin, String version) {
            return own(token).stream()
                    .filter(it -> it.plugin().equals(plugin) && it.version().equals(version))
                    .findFirst();
        }

        @Override
        public List<Decided> decided(String token, String plugin, String version) {
            known(token);
            return decidedOf(plugin, version);
        }

        @Override
        public PluginVersion upload(String token, InputStream jar) throws IOException {
            known(token);
            world().handedIn.add(version(new String(jar.readAllBytes(), UTF_8), "1.0.0", State.CHECKED, List.of()));
            return world().handedIn.getLast();
        }

        @Override
        public PluginVersion askReview(String token, String plugin, String version, boolean older) {
            known(token);
            return move(plugin, version, State.IN_REVIEW, null);
        }

        @Override
        public void takeBack(String token, String plugin, String version) {
            known(token);
            world().handedIn
                    .removeIf(it -> it.plugin().equals(plugin) && it.version().equals(version));
        }
    }

    private static final class Reviewing extends ReviewingPlugins {

        @Override
        public List<PluginVersion> all() {
            return List.copyOf(world().handedIn);
        }

        @Override
        public Optional<PluginVersion> find(String plugin, String version) {
            return all().stream()
                    .filter(it -> it.plugin().equals(plugin) && it.version().equals(version))
                    .findFirst();
        }

        @Override
        public List<PluginUsage.Row> usage() {
            return List.copyOf(world().pluginUsage);
        }

        @Override
        public List<Decided> decided() {
            return List.copyOf(world().decided);
        }

        @Override
        public List<Decided> decided(String plugin, String version) {
            return decidedOf(plugin, version);
        }

        @Override
        public List<GoldenAnswer> golden(String digest) {
            return List.copyOf(world().golden);
        }

        @Override
        public PluginVersion list(String plugin, String version, Decision decision) {
            return decide(plugin, version, State.LISTED, decision);
        }

        @Override
        public PluginVersion refuse(String plugin, String version, Decision decision) {
            return decide(plugin, version, State.REFUSED, decision);
        }

        @Override
        public PluginVersion retire(String plugin, String version, Decision decision) {
            return decide(plugin, version, State.RETIRED, decision);
        }

        private static PluginVersion decide(String plugin, String version, State state, Decision decision) {
            var because = decision.because();
            var findings = new Findings().line("/by", decision.by(), 200);
            if (state != State.LISTED) findings.line("/because", because == null ? "" : because, 500);
            findings.refuse(CatalogProblem.NO_REASON);
            return move(plugin, version, state, because);
        }
    }

    private static final class Managing extends ManagingPublishers {

        @Override
        public List<Publisher> all() {
            return List.copyOf(world().publishers);
        }

        @Override
        public Opened open(String code, String name) {
            var it = new Publisher(code, name, World.NOW, List.of());
            world().publishers.add(it);
            return new Opened(it, "entpub_first");
        }

        @Override
        public Opened renew(String code) {
            return new Opened(find(code), "entpub_second");
        }

        @Override
        public Publisher trust(String code, String key, @Nullable LocalDate until) {
            var keys = new ArrayList<>(find(code).keys());
            keys.add(new SigningKey(key, World.NOW, until, null));
            return with(code, keys);
        }

        @Override
        public Publisher revoke(String code, String key) {
            return with(code, List.of(new SigningKey(key, World.NOW, null, LocalDate.of(2026, 3, 20))));
        }

        private static Publisher find(String code) {
            return world().publishers.stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        private static Publisher with(String code, List<SigningKey> keys) {
            var it = find(code);
            var now = new Publisher(code, it.name(), it.openedAt(), keys);
            world().publishers.replaceAll(each -> each.code().equals(code) ? now : each);
            return now;
        }
    }

    private static final class Door extends OperatorDoor {

        @Override
        public boolean isThere(HttpServletRequest request) {
            return world().operatorIsHere;
        }

        @Override
        public boolean knows(String token) {
            return token.equals("operator") && !world().tokenReplaced;
        }

        @Override
        public <R> R call(HttpServletRequest request, String token, ScopedValue.CallableOp<R, RuntimeException> work) {
            if (!isThere(request) || !knows(token))
                throw new Problem(CatalogProblem.NOT_A_PUBLISHER, "Sign in with the operator's token.");
            return work.call();
        }
    }

    private static final class Tries extends TokenTries {

        @Override
        public boolean take(HttpServletRequest request) {
            return world().tokenTries-- > 0;
        }
    }
}
