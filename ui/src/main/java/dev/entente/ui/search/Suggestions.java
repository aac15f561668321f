package dev.entente.ui.search;

import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.SearchPermissions;
import dev.entente.search.SearchingRecords;
import dev.entente.search.SearchingRecords.Answer;
import dev.entente.search.SearchingRecords.Found;
import dev.entente.search.Typed;
import dev.entente.ui.shell.Place;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the visitor may go to: pages and actions by their names, and records by what was typed. */
@ApplicationScoped
public class Suggestions {

    static final String PAGES = "Pages";
    static final String DEEDS = "Actions";
    private static final int OF_A_KIND = 5;

    @Inject
    Visit visit;

    @Inject
    SearchingRecords searching;

    /** What to offer, and what is to be said of it (nothing: empty). */
    record Offer(List<Suggestion> all, String remark) {}

    /** Group by group, the one with the best hit first; where nothing was typed, what was looked at last and all that there is to do. */
    Offer of(String words) {
        var typed = Typed.of(words);
        if (typed.isNothing()) {
            var recent = Recent.current().all(visit::may);
            return new Offer(
                    Stream.of(recent, deeds(), pages()).flatMap(List::stream).toList(), "");
        }
        var remark = "";
        var ranked = new ArrayList<Ranked>();
        Stream.concat(pages().stream(), deeds().stream())
                .map(each -> new Ranked(each, typed.rank(each.title())))
                .filter(each -> each.rank() < Typed.UNFIT)
                .forEach(ranked::add);
        if (visit.may(SearchPermissions.USE)) {
            var answer = found(words);
            remark = remark(answer);
            answer.map(Answer::found).orElse(List.of()).stream()
                    .filter(found -> !found.hit().path().isEmpty())
                    .map(found -> new Ranked(suggestion(found), found.hit().rank()))
                    .forEach(ranked::add);
        }
        return new Offer(grouped(ranked), remark);
    }

    // Pages and deeds are there though records cannot be searched now.
    private Optional<Answer> found(String words) {
        try {
            return Optional.of(searching.find(words, OF_A_KIND));
        } catch (RuntimeException e) {
            System.getLogger(Suggestions.class.getName()).log(System.Logger.Level.ERROR, "Search", e);
            return Optional.empty();
        }
    }

    private static String remark(Optional<Answer> answer) {
        if (answer.isEmpty()) return "Records cannot be searched at the moment. Try again soon.";
        return answer.get().partly()
                ? "Searched in part: the rest took too long. Type more of a name, or a number."
                : "";
    }

    private record Ranked(Suggestion suggestion, int rank) {}

    // A group stands where its best hit would.
    private static List<Suggestion> grouped(List<Ranked> ranked) {
        Map<String, List<Suggestion>> groups = ranked.stream()
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .map(Ranked::suggestion)
                .collect(Collectors.groupingBy(Suggestion::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private boolean isHome() {
        return visit.visitor().filter(visitor -> visitor.home()).isPresent();
    }

    private List<Suggestion> pages() {
        return isHome()
                ? Stream.of(Place.values())
                        .filter(place -> visit.may(place.permission()))
                        .map(place -> new Suggestion(PAGES, place.label(), "", place.path(), place.glyph()))
                        .toList()
                : Stream.of(PortalPlace.values())
                        .filter(place -> visit.may(place.permission()))
                        .map(PortalPlace::suggestion)
                        .toList();
    }

    private List<Suggestion> deeds() {
        boolean home = isHome();
        return Stream.of(Deed.values())
                .filter(deed -> deed.isOf(home) && visit.may(deed.permission()))
                .filter(deed -> deed != Deed.REGISTER || visit.registers())
                .map(Deed::suggestion)
                .toList();
    }

    private static Suggestion suggestion(Found found) {
        var hit = found.hit();
        var remark = Stream.of(hit.number(), hit.detail(), found.partner())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" \u00b7 "));
        return new Suggestion(group(hit), hit.title(), remark, hit.path(), glyph(hit.kind()));
    }

    private static String group(Hit hit) {
        return switch (hit.kind()) {
            case PARTNER -> "Partners";
            case CUSTOMER -> "Customers";
            case DEAL -> "Deals";
            case REGISTRATION -> "Registrations";
            case LEAD -> "Leads";
            case QUOTE -> "Quotes";
            case CONTACT, MEMBER -> "People";
            case PROSPECT -> "Prospects";
            case APPLICATION -> "Applications";
            case STATEMENT -> "Statements";
            case SALE -> "Sales";
            case PROGRAM -> "Programs";
            case PRODUCT -> "Products";
        };
    }

    private static String glyph(Kind kind) {
        return switch (kind) {
            case PARTNER -> "partners";
            case CUSTOMER, LEAD -> "flag";
            case DEAL -> "deals";
            case REGISTRATION -> "shield";
            case QUOTE -> "doc";
            case CONTACT, MEMBER, APPLICATION -> "person";
            case PROSPECT -> "search";
            case STATEMENT, SALE -> "statement";
            case PROGRAM -> "rules";
            case PRODUCT -> "tiers";
        };
    }
}
