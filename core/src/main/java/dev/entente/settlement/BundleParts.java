package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.ledger.Account;
import dev.entente.ledger.Way;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads what a bundle is made of. What cannot be read is an {@link IllegalArgumentException} that names the place in the file. */
final class BundleParts {

    private BundleParts() {}

    static Unit unit(JsonNode head) {
        return part(
                head,
                "unit",
                "/statement",
                "no unit",
                text -> new Unit(text, head.path("scale").asInt()));
    }

    static UUID key(JsonNode of, String field, String at) {
        return part(of, field, at, "no key", UUID::fromString);
    }

    static Move move(JsonNode posting, String at) {
        var from = part(posting, "from", at, "no account", Account::valueOf);
        var way = part(
                posting,
                "to",
                at,
                "no account that " + from + " posts to",
                to -> Way.between(from, Account.valueOf(to)));
        var amount = part(posting, "amount", at, "no amount", BundleParts::amount);
        return new Move(
                way,
                from == way.from() ? amount : amount.negated(),
                key(posting, "source", at),
                key(posting, "earning", at));
    }

    private static Amount amount(String text) {
        var parts = text.split(" ", 2);
        var figure = new BigDecimal(parts[0]);
        return Amount.exactly(figure, new Unit(parts.length == 2 ? parts[1] : "", Math.max(0, figure.scale())));
    }

    private static <T> T part(JsonNode of, String field, String at, String otherwise, Function<String, T> read) {
        var text = of.path(field).asString("");
        try {
            return read.apply(text);
        } catch (RuntimeException e) { // a file made of anything
            var place = at + "/" + field + " cannot be read: ";
            throw new IllegalArgumentException(
                    place + (text.isEmpty() ? "it is missing" : "\"" + text + "\" is " + otherwise), e);
        }
    }
}
