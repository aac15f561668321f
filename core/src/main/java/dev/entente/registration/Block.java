package dev.entente.registration;

import dev.entente.registration.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a registration that waits, as its partner is told: of which kind it is, until when as it stands,
 * and what would speak for the partner all the same. Never who or what it is.
 */
public record Block(Kind kind, String words, @Nullable LocalDate until, String wins) {

    static final String DISCOVERY =
            "Dated evidence that you found out what the customer needs before anybody else: minutes of that call, or the customer's mail.";

    /** Each kind once, the gravest first. A similar name alone is nothing that a partner could do anything about. */
    static List<Block> of(List<Finding> findings) {
        var blocks = new ArrayList<Block>();
        var told = EnumSet.of(Kind.SIMILAR_NAME);
        findings.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .forEach(finding -> {
                    if (told.add(finding.kind())) blocks.add(of(finding));
                });
        return List.copyOf(blocks);
    }

    private static Block of(Finding finding) {
        return switch (finding.kind()) {
            case HELD -> new Block(Kind.HELD, "A registration protects the customer", finding.until(), DISCOVERY);
            case WAITING ->
                new Block(Kind.WAITING, "Another registration of the customer waits for an answer", null, DISCOVERY);
            case NAMED_ACCOUNT ->
                new Block(
                        Kind.NAMED_ACCOUNT,
                        "The vendor has named this account, and decides itself who works on it",
                        null,
                        "That the customer asks for you, in its own words.");
            case OPEN_DEAL -> new Block(Kind.OPEN_DEAL, "A deal with the customer is open already", null, DISCOVERY);
            case TERRITORY ->
                new Block(
                        Kind.TERRITORY,
                        "Others cover the market that the customer is in",
                        null,
                        "That the customer asks for you, or that you work with it already, in its own words.");
            case RECENT_PURCHASE ->
                new Block(
                        Kind.RECENT_PURCHASE,
                        "The customer bought not long ago",
                        finding.until(),
                        "That this is a new need, which the customer says itself.");
            case SIMILAR_NAME -> throw new IllegalStateException("Nobody is told of a name like it");
        };
    }
}
