package dev.entente.ui.partner;

import dev.entente.clientele.Clientele;
import dev.entente.health.HealthScore;
import dev.entente.program.ListingPartners.Row;
import dev.entente.ui.clientele.ClienteleDesk;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.lifecycle.LifecycleDesk;
import dev.entente.ui.lifecycle.States;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the list of partners shows beside their names: how well it goes and whether it has the customers that are wanted, asked once for each part of it, and a card of each. */
final class Scores {

    private final LifecycleDesk desk;
    private final ClienteleDesk clientele;
    private final Map<UUID, HealthScore> known = new HashMap<>();
    private final Map<UUID, Clientele> compared = new HashMap<>();

    Scores(LifecycleDesk desk, ClienteleDesk clientele) {
        this.desk = desk;
        this.clientele = clientele;
    }

    List<Row> of(List<Row> rows) {
        known.putAll(desk.scores(rows.stream().map(Row::partner).toList()));
        compared.putAll(
                clientele.of(rows.stream().map(row -> row.partner().id()).toList()));
        return rows;
    }

    /** How many of its customers are wanted ones; empty where nobody said which are. */
    String share(Row row) {
        var clientele = compared.get(row.partner().id());
        return clientele == null ? "" : ClienteleDesk.share(clientele);
    }

    /** Empty for whoever is no partner today. */
    String words(Row row) {
        var score = known.get(row.partner().id());
        return score == null ? "" : States.words(score);
    }

    Tone tone(Row row) {
        var score = known.get(row.partner().id());
        return score == null ? Tone.NEUTRAL : States.tone(score);
    }

    /** A partner on a phone. */
    static Card card(Row row) {
        var partner = row.partner();
        var line = row.tiers().isEmpty()
                ? PartnersView.types(partner)
                : PartnersView.tier(row) + " \u00b7 " + PartnersView.types(partner);
        return new Card(
                partner.name(),
                PartnersView.address(row),
                Format.user().whole(row.sales()),
                line,
                partner.state().words(),
                PartnersView.tone(partner));
    }
}
