package dev.entente.deploy.demo;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password that can be read aloud and typed: four made-up words, some 68 bits. */
final class Passphrase {

    private static final String CONSONANTS = "bdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passphrase() {}

    static String fresh() {
        return IntStream.range(0, 4).mapToObj(n -> word()).collect(Collectors.joining("-"));
    }

    private static String word() {
        return "" + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS);
    }

    private static char one(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }
}
