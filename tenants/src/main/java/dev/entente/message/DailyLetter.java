package dev.entente.message;

import dev.entente.identity.Member;
import dev.entente.message.Letter.Action;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one member was told in a day, as one letter: by kind, oldest first. */
final class DailyLetter {

    private static final LocalTime HOUR = LocalTime.of(8, 0);

    /** More of a kind than this are counted, not listed. */
    private static final int LISTED = 10;

    private DailyLetter() {}

    /** When the next one goes out: at eight in the morning where the tenant is. */
    static Instant next(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        var today = local.toLocalDate().atTime(HOUR).atZone(zone);
        var next = today.isAfter(local)
                ? today
                : local.toLocalDate().plusDays(1).atTime(HOUR).atZone(zone);
        return next.toInstant();
    }

    /** The words are those of a kind; the root is the tenant's address, without a slash at the end. */
    static Letter of(Member member, List<Notice> notices, Function<String, String> words, String root) {
        var byKind = notices.stream()
                .collect(
                        Collectors.groupingBy(notice -> words.apply(notice.kind()), TreeMap::new, Collectors.toList()));
        var paragraphs = new ArrayList<String>();
        byKind.forEach((kind, group) -> paragraphs.add(kind + "\n" + listed(group)));
        paragraphs.add(NoticeLetter.WHY);
        var count = notices.size();
        return new Letter(
                member.email(),
                member.partnerId(),
                count == 1 ? notices.getFirst().title() : count + " things to know today",
                paragraphs,
                new Action("Open your inbox", root + "/inbox"),
                false);
    }

    private static String listed(List<Notice> group) {
        var lines = group.stream()
                .limit(LISTED)
                .map(notice -> "• " + notice.title())
                .collect(Collectors.joining("\n"));
        int more = group.size() - LISTED;
        return more > 0 ? lines + "\n• and " + more + " more" : lines;
    }
}
