package dev.entente.customer;

import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.Turned;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.customer.SharingAccounts.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of accounts, and what becomes of it word by word. A word changes nothing but what it says otherwise than whoever
 * says it was shown, so that the words of two deals with one account stand side by side.
 */
final class Words {

    private final Map<With, Account> known;
    private final Map<With, Account> now;

    Words(Map<With, Account> known) {
        this.known = known;
        this.now = new LinkedHashMap<>(known);
    }

    void say(Word word) {
        var at = at(word.with());
        var shown = word.shown();
        var said = word.said();
        become(
                word.with(),
                new Account(
                        said(said.overlapReason(), shown.overlapReason(), at.overlapReason()),
                        said(said.integrationPresent(), shown.integrationPresent(), at.integrationPresent()),
                        said(said.region(), shown.region(), at.region()),
                        said(said.segment(), shown.segment(), at.segment())));
    }

    private static <T> @Nullable T said(@Nullable T said, @Nullable T shown, @Nullable T at) {
        return Objects.equals(said, shown) ? at : said;
    }

    /** What was before stands again, as far as nobody has said anything else since. */
    void turnBack(Turned turned) {
        var at = at(turned.with());
        var before = turned.before();
        var after = turned.after();
        become(
                turned.with(),
                new Account(
                        back(before.overlapReason(), after.overlapReason(), at.overlapReason()),
                        back(before.integrationPresent(), after.integrationPresent(), at.integrationPresent()),
                        back(before.region(), after.region(), at.region()),
                        back(before.segment(), after.segment(), at.segment())));
    }

    private static <T> @Nullable T back(@Nullable T before, @Nullable T after, @Nullable T at) {
        return Objects.equals(at, after) ? before : at;
    }

    // Where a customer belongs is the same with whomever.
    private void become(With with, Account account) {
        var before = at(with);
        now.put(with, account);
        if (isPlaced(before, account)) return;
        now.replaceAll((each, its) -> each.customerId().equals(with.customerId())
                ? new Account(its.overlapReason(), its.integrationPresent(), account.region(), account.segment())
                : its);
    }

    private Account at(With with) {
        return now.getOrDefault(with, Account.UNKNOWN);
    }

    /** Those that are otherwise than they were. */
    List<Turned> turned() {
        return now.entrySet().stream()
                .map(each ->
                        new Turned(each.getKey(), known.getOrDefault(each.getKey(), Account.UNKNOWN), each.getValue()))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    /** With what is otherwise now of where a customer belongs. */
    static CustomerProfile placed(CustomerProfile profile, Turned turned) {
        var before = turned.before();
        var after = turned.after();
        return profile.placed(
                said(after.region(), before.region(), profile.region()),
                said(after.segment(), before.segment(), profile.segment()));
    }

    /** Whether both belong to the same place. */
    static boolean isPlaced(Account one, Account other) {
        return Objects.equals(one.region(), other.region()) && Objects.equals(one.segment(), other.segment());
    }
}
