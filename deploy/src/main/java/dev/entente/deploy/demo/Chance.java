package dev.entente.deploy.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that always falls the same way for the same words. */
final class Chance {

    private final RandomGenerator random;

    private Chance(RandomGenerator random) {
        this.random = random;
    }

    static Chance of(Object... seed) {
        var text = new StringBuilder();
        for (var part : seed) text.append(part).append('|');
        return new Chance(RandomGeneratorFactory.of("L64X128MixRandom")
                .create(text.toString().hashCode()));
    }

    /** From the least to the most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** In so many of a hundred cases. */
    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A price in cents, nearer to the least than to the most, as prices are. */
    BigDecimal price(long least, long most) {
        var share = random.nextDouble();
        return BigDecimal.valueOf(Math.round((least + (most - least) * share * share) * 100), 2);
    }

    /** Around one, seldom far from it. */
    double around() {
        return 0.55 + (random.nextDouble() + random.nextDouble()) * 0.45;
    }
}
