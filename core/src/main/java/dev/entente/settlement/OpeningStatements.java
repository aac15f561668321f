package dev.entente.settlement;

import dev.entente.earning.EarningsBooked;
import dev.entente.holdback.PartsReleased;
import dev.entente.ledger.Posting;
import dev.entente.settlement.Statement.Place;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Opens the statement that a posting belongs to, in the transaction of the posting. */
@ApplicationScoped
class OpeningStatements {

    @Inject
    Statements statements;

    @Inject
    Numbers numbers;

    void on(@Observes EarningsBooked event) {
        open(event.postings());
    }

    void on(@Observes PartsReleased event) {
        open(event.postings());
    }

    void open(Collection<Posting> postings) {
        var places = postings.stream().map(OpeningStatements::place).distinct().toList();
        if (places.isEmpty()) return;
        var known =
                new HashSet<>(statements.existing(places.stream().map(Place::id).toArray(UUID[]::new)));
        var fresh = places.stream()
                .filter(place -> !known.contains(place.id()))
                .sorted(inOrder())
                .toList();
        if (!fresh.isEmpty()) insert(fresh);
    }

    private void insert(List<Place> fresh) {
        var free = numbers.next("ST", fresh.size()).iterator();
        var opened = new ArrayList<Statement>();
        for (var place : fresh) opened.add(new Statement(place, free.next()));
        statements.insertAll(opened);
    }

    private static Comparator<Place> inOrder() {
        return Comparator.comparing(Place::month)
                .thenComparing(place -> place.partnerId().toString());
    }

    private static Place place(Posting posting) {
        return new Place(posting.partnerId(), posting.period(), posting.amount().unit());
    }
}
