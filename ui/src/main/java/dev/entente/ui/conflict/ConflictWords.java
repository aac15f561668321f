package dev.entente.ui.conflict;

import dev.entente.conflict.Conflict;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.ConflictStep;
import dev.entente.conflict.Contender;
import dev.entente.conflict.Touch;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How cases are spoken of on either side. */
public final class ConflictWords {

    private ConflictWords() {}

    static String state(State state) {
        return switch (state) {
            case OPEN -> "To decide";
            case ASKED -> "Evidence asked";
            case ESCALATED -> "Escalated";
            case DECIDED -> "Decided";
            case APPEALED -> "Appealed";
            case FINAL -> "Final";
        };
    }

    static Tone tone(State state) {
        return switch (state) {
            case OPEN, ASKED, ESCALATED, APPEALED -> Tone.WARN;
            case DECIDED -> Tone.INFO;
            case FINAL -> Tone.NEUTRAL;
        };
    }

    /** As it is called over REST. */
    static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** By its word over REST. */
    static Optional<About> matter(String word) {
        return Stream.of(About.values()).filter(each -> code(each).equals(word)).findFirst();
    }

    static String about(About about) {
        return switch (about) {
            case DEAL -> "Deal";
            case CUSTOMER -> "Customer";
            case TERRITORY -> "Territory";
        };
    }

    static String way(Conflict conflict) {
        return switch (conflict.way()) {
            case VENDOR -> "Opened by you";
            case PARTNER -> "Opened by a partner";
            case FOUND -> "Two registrations claim the customer";
        };
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> "Whoever holds it keeps it";
            case MOVED -> "Somebody else gets it";
            case SPLIT -> "The credit is split";
            case DISMISSED -> "There is nothing to it";
        };
    }

    static String kind(Touch.Kind kind) {
        return switch (kind) {
            case DISCOVERY -> "Discovery: we found out what they need";
            case MEETING -> "A meeting";
            case MAIL -> "A mail";
            case OFFER -> "An offer";
            case OTHER -> "Something else";
        };
    }

    /** Of what shows that somebody was at work: "Discovery", "Registered". */
    static String mark(String kind) {
        return kind.equals("met") ? "Met the customer" : Format.word(kind);
    }

    static String step(ConflictStep.Kind kind) {
        return switch (kind) {
            case OPENED -> "Opened";
            case JOINED -> "Another side joined";
            case ASKED -> "Evidence asked for";
            case EVIDENCE -> "Evidence given";
            case ESCALATED -> "Escalated";
            case ENDED_MEANWHILE -> "Changed meanwhile";
            case DECIDED -> "Decided";
            case APPEALED -> "Appealed";
            case FINAL -> "Final";
        };
    }

    /** What the partner reads of the state of its own part. */
    public static String own(Contender contender) {
        return switch (contender.state()) {
            case OPEN -> "Being looked at";
            case ASKED, ESCALATED -> contender.evidenceBy() == null ? "Being looked at" : "Your evidence is asked for";
            case APPEALED -> "Looked at again";
            case DECIDED, FINAL -> result(contender);
        };
    }

    public static Tone ownTone(Contender contender) {
        return switch (contender.state()) {
            case OPEN, ESCALATED, APPEALED -> Tone.INFO;
            case ASKED -> Tone.WARN;
            case DECIDED, FINAL ->
                contender.result() == Contender.Result.KEEPS || contender.result() == Contender.Result.GETS
                        ? Tone.GOOD
                        : Tone.NEUTRAL;
        };
    }

    private static String result(Contender contender) {
        return switch (contender.result()) {
            case KEEPS -> "Stays yours";
            case GETS -> contender.about() == About.TERRITORY ? "To be yours" : "Yours now";
            case SHARES -> "Credit shared";
            case NOTHING -> "Not for you";
            case AS_IT_WAS -> "Nothing changes";
            case null -> "Decided";
        };
    }

    private static String gets(Contender contender) {
        if (contender.about() == About.TERRITORY) return " is to be yours; we assign it to you.";
        return contender.registrationId() == null
                ? " is yours from now on."
                : " is yours from now on; your registration protects it.";
    }

    /** How a decision reads for a side, in a sentence. */
    static String sentence(Contender contender) {
        var share = contender.share();
        return switch (contender.result()) {
            case KEEPS -> contender.subject() + " stays yours.";
            case GETS -> contender.subject() + gets(contender);
            case SHARES ->
                "You share the credit for " + contender.subject()
                        + (share == null ? "." : ": yours is " + Format.user().percent(share) + ".");
            case NOTHING -> contender.subject() + " was decided for another.";
            case AS_IT_WAS -> "Nothing changes about " + contender.subject() + ".";
            case null -> "";
        };
    }
}
