package dev.entente.settlement;

import dev.entente.earning.Reproducing;
import dev.entente.earning.Reproducing.Outcome.Reproduced;
import dev.entente.earning.Reproducing.Outcome.Unasked;
import dev.entente.guard.Guard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works a statement out again from its audit bundle and nothing else: asks the models for every result, adds up steps, postings and
 * the statement, and lists each place where the file says something else.
 */
public final class BundleCheck {

    private final Reproducing models;
    private final List<String> differences = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int earnings;
    private int reproduced;
    private int steps;

    private BundleCheck(Reproducing models) {
        this.models = models;
    }

    /**
     * What was compared: of which statement, how many postings, lines, results, those that a model was asked again for, and steps, by
     * which models, the digest of what the file says, what of its total comes from elsewhere and is taken as the file has it; those results that cannot be worked out
     * again because their inputs are not in the file; and each difference with its place. Without differences all else comes out as the
     * file says.
     */
    public record Checked(
            String statement,
            int postings,
            long lines,
            int earnings,
            int reproduced,
            int steps,
            List<String> models,
            String sha256,
            String taken,
            List<String> leftOut,
            List<String> differences) {

        public Checked {
            models = List.copyOf(models);
            leftOut = List.copyOf(leftOut);
            differences = List.copyOf(differences);
        }
    }

    /** A text that is no bundle is an {@link IllegalArgumentException} that says why. */
    public static Checked of(String text, Reproducing models) {
        try {
            if (Seal.JSON.readTree(text) instanceof ObjectNode bundle && bundle.has("statement"))
                return new BundleCheck(models).check(bundle);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("It is no JSON" + where(e) + ": it was cut off, or changed by hand", e);
        }
        throw new IllegalArgumentException("It is no audit bundle: take one from the page of a statement");
    }

    private static String where(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "" : " from line " + at.getLineNr() + ", column " + at.getColumnNr() + " on";
    }

    private Checked check(ObjectNode bundle) {
        var digest = Seal.digest(bundle);
        if (!Seal.said(bundle).equals(digest))
            differences.add("The file was changed after it was written: its seal says "
                    + (Seal.said(bundle).isEmpty() ? "nothing" : Seal.said(bundle)) + ", and it has the SHA-256 "
                    + digest);
        var proofs = new BundledEarnings(bundle.path("earnings"));
        for (var proof : proofs.all()) result(proof);
        var statement = new BundledStatement(bundle, proofs, differences);
        statement.check();
        return new Checked(
                statement.name(),
                statement.size(),
                statement.lines(),
                earnings,
                reproduced,
                steps,
                models.asked(),
                digest,
                statement.taken(),
                leftOut,
                differences);
    }

    private void result(JsonNode proof) {
        var name = BundledEarnings.name(proof);
        earnings++;
        try {
            steps(name, proof.path("result"));
            if (proof.has(BundledEarnings.LEFT_OUT) && !proof.has("inputs")) {
                leftOut.add(name);
                return;
            }
            switch (models.of(proof.path("inputs").toString())) {
                case Unasked(var because) -> differences.add(name + " was not worked out again: " + because);
                case Reproduced(var result) -> {
                    reproduced++;
                    compare(name, proof, proof.path("result"), Seal.JSON.readTree(result));
                }
            }
        } catch (IllegalArgumentException e) {
            differences.add(name + " was not worked out again: " + e.getMessage());
        }
    }

    /** An amount is the sum of its steps. */
    private void steps(String name, JsonNode result) {
        var all = result.path("steps");
        if (all.isEmpty()) return;
        steps += all.size();
        var sum = Figure.ZERO;
        for (int i = 0; i < all.size(); i++)
            sum = sum.plus(figure(all.get(i).path("exact"), "/result/steps/" + i + "/exact"));
        var amount = figure(result.path("amount"), "/result/amount");
        if (!sum.equals(amount)) differences.add(name + ": its steps add up to " + sum + ", and it says " + amount);
    }

    private static Figure figure(JsonNode node, String at) {
        try {
            return Figure.of(node);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(at + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void compare(String name, JsonNode proof, JsonNode said, JsonNode found) {
        var places = new ArrayList<String>();
        compare("", said, found, places);
        places.stream().limit(5).forEach(place -> differences.add(name + " comes out differently at " + place));
        if (places.isEmpty()) return;
        var fence = proof.path("fence");
        var why = Guard.words(
                fence.isInt() ? fence.intValue() : null,
                proof.at("/inputs/pin/digest").isString());
        if (!why.isEmpty()) differences.add(name + ": " + why + ", which may be why");
    }

    private static void compare(String at, JsonNode said, JsonNode found, List<String> places) {
        if (said.isObject() && found.isObject()) {
            var names = new HashSet<>(said.propertyNames());
            names.addAll(found.propertyNames());
            names.stream()
                    .sorted()
                    .forEach(name -> compare(at + "/" + name, said.path(name), found.path(name), places));
        } else if (said.isArray() && found.isArray()) {
            for (int i = 0; i < Math.max(said.size(), found.size()); i++)
                compare(at + "/" + i, said.path(i), found.path(i), places);
        } else if (!said.toString().equals(found.toString())) {
            places.add((at.isEmpty() ? "/" : at) + ": the file says " + words(said) + ", and it is " + words(found));
        }
    }

    private static String words(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
