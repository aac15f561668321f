package dev.entente.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.Turned;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.customer.SharingAccounts.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final UUID CUSTOMER = new UUID(1, 1);
    private static final With LEFT = new With(CUSTOMER, new UUID(2, 1));
    private static final With RIGHT = new With(CUSTOMER, new UUID(2, 2));
    private static final Account KNOWN = account("Both know the buyer", true, "AMER");

    @Test
    void whoeverOpensASecondDealTakesNothingBack() {
        var words = words();
        words.say(new Word(LEFT, Account.UNKNOWN, account(null, null, "EMEA")));
        assertThat(words.turned()).contains(new Turned(LEFT, KNOWN, account("Both know the buyer", true, "EMEA")));
    }

    @Test
    void whatOneRowSaysIsNotLostByAnotherThatLeavesItAsItWas() {
        var words = words();
        words.say(new Word(LEFT, KNOWN, account("They share a plant", true, "EMEA")));
        words.say(new Word(LEFT, KNOWN, account("Both know the buyer", false, "AMER")));
        assertThat(words.turned()).contains(new Turned(LEFT, KNOWN, account("They share a plant", false, "EMEA")));
    }

    @Test
    void whatWasSaidMeanwhileStaysWhereNothingElseIsSaid() {
        var words = words();
        words.say(new Word(
                LEFT,
                account("What stood there before", true, "AMER"),
                account("What stood there before", false, "AMER")));
        assertThat(words.turned())
                .containsExactly(new Turned(LEFT, KNOWN, account("Both know the buyer", false, "AMER")));
    }

    @Test
    void whatIsTakenBackIsUnknown() {
        var words = words();
        words.say(new Word(LEFT, KNOWN, account(null, true, "AMER")));
        assertThat(words.turned()).containsExactly(new Turned(LEFT, KNOWN, account(null, true, "AMER")));
    }

    @Test
    void aDealOfAnotherPartnerBringsNothingOfTheOneBefore() {
        var words = words();
        words.say(new Word(RIGHT, KNOWN, KNOWN));
        assertThat(words.turned()).isEmpty();
    }

    @Test
    void whereACustomerBelongsIsTheSameWithWhomever() {
        var words = words();
        words.say(new Word(LEFT, KNOWN, account("Both know the buyer", true, "EMEA")));
        assertThat(words.turned())
                .containsExactlyInAnyOrder(
                        new Turned(LEFT, KNOWN, account("Both know the buyer", true, "EMEA")),
                        new Turned(RIGHT, account(null, null, "AMER"), account(null, null, "EMEA")));
    }

    @Test
    void whatAFileSaidIsTurnedBackAlsoWhereNothingWasKnown() {
        var before = account(null, null, null);
        var after = account("From the file", null, "EMEA");
        var words = new Words(Map.of(LEFT, after));
        words.turnBack(new Turned(LEFT, before, after));
        assertThat(words.turned()).containsExactly(new Turned(LEFT, after, before));
    }

    @Test
    void whatSomebodySaidSinceStays() {
        var file = account("From the file", true, "EMEA");
        var since = account("From the file", true, "APAC");
        var words = new Words(Map.of(LEFT, since));
        words.turnBack(new Turned(LEFT, KNOWN, file));
        assertThat(words.turned())
                .containsExactly(new Turned(LEFT, since, account("Both know the buyer", true, "APAC")));
    }

    private static Words words() {
        var known = new LinkedHashMap<With, Account>();
        known.put(LEFT, KNOWN);
        known.put(RIGHT, account(null, null, "AMER"));
        return new Words(known);
    }

    private static Account account(@Nullable String overlap, @Nullable Boolean integration, @Nullable String region) {
        return new Account(overlap, integration, region, null);
    }
}
