package dev.entente.earning;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Pin;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.payable.Clawback;
import dev.entente.payable.Payable;
import dev.entente.plugin.ApiJson;
import dev.entente.program.Business.Approved;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Inputs and results as text, and back: the same value always gives the same bytes. */
final class Snapshot {

    private static final JsonMapper JSON = ApiJson.mapper();
    private static final ObjectWriter OCCURRENCE = JSON.writerFor(Occurrence.class);
    private static final ObjectWriter STANDING = JSON.writerFor(Standing.class);
    private static final ObjectWriter EARNING = JSON.writerFor(Earning.class);
    private static final ObjectReader TO_OCCURRENCE = JSON.readerFor(Occurrence.class);
    private static final ObjectReader TO_STANDING = JSON.readerFor(Standing.class);
    private static final ObjectReader TO_EARNING = JSON.readerFor(Earning.class);

    private Snapshot() {}

    static String of(Earning result) {
        return EARNING.writeValueAsString(result);
    }

    static Earning result(String text) {
        return TO_EARNING.readValue(text);
    }

    /** All of them, with the terms. */
    static String of(Inputs inputs) {
        return switch (inputs) {
            case Calculated calculated -> own(calculated, "," + shared(calculated) + "}");
            case Undecided undecided ->
                JSON.createObjectNode()
                        .put("type", "undecided")
                        .put("because", undecided.because())
                        .toString();
            case Withdrawn withdrawn ->
                JSON.createObjectNode()
                        .put("type", "withdrawn")
                        .put("kind", withdrawn.kind().name())
                        .put("unit", withdrawn.unit().code())
                        .put("scale", withdrawn.unit().scale())
                        .put("because", withdrawn.because())
                        .toString();
        };
    }

    /** Without the terms, which are kept once for all that they apply to. */
    static String apart(Inputs inputs) {
        return inputs instanceof Calculated calculated ? own(calculated, "}") : of(inputs);
    }

    /** The part that inputs share. */
    static String of(Pin pin, JsonNode terms, @Nullable Payable payable, @Nullable Clawback clawback) {
        return "{" + shared(pin, terms, payable, clawback) + "}";
    }

    private static String own(Calculated inputs, String rest) {
        return "{\"type\":\"calculated\",\"what\":" + OCCURRENCE.writeValueAsString(inputs.what()) + ",\"standing\":"
                + STANDING.writeValueAsString(inputs.standing()) + said("converted", inputs.converted())
                + said("approved", inputs.approved()) + rest;
    }

    private static String shared(Calculated inputs) {
        return shared(inputs.pin(), inputs.terms(), inputs.payable(), inputs.clawback());
    }

    private static String shared(Pin pin, JsonNode terms, @Nullable Payable payable, @Nullable Clawback clawback) {
        return "\"pin\":" + pin(pin) + ",\"terms\":" + terms + said("payable", payable) + said("clawback", clawback);
    }

    private static String said(String name, @Nullable Record value) {
        return value == null ? "" : ",\"" + name + "\":" + JSON.writeValueAsString(value);
    }

    private static <T extends Record> @Nullable T said(JsonNode among, String name, Class<T> type) {
        return among.has(name) ? JSON.treeToValue(among.path(name), type) : null;
    }

    /** By what a sale was converted; empty where it was not. */
    static Optional<Converted> converted(String text) {
        if (!text.contains("\"converted\":")) return Optional.empty();
        return Optional.ofNullable(said(JSON.readTree(text), "converted", Converted.class));
    }

    /** As they were first kept: all in one. */
    static Inputs inputs(String text) {
        return inputs(text, null);
    }

    /** With the terms from where they are kept, or with its own where there are none. */
    static Inputs inputs(String text, @Nullable String agreed) {
        var tree = JSON.readTree(text);
        var shared = agreed == null ? tree : JSON.readTree(agreed);
        return switch (text(tree, "type")) {
            case "calculated" ->
                new Calculated(
                        part(Occurrence.class, TO_OCCURRENCE, tree, "what"),
                        part(Standing.class, TO_STANDING, tree, "standing"),
                        pin(shared.required("pin")),
                        shared.required("terms"),
                        said(shared, "payable", Payable.class),
                        said(shared, "clawback", Clawback.class),
                        said(tree, "converted", Converted.class),
                        said(tree, "approved", Approved.class));
            case "undecided" -> new Undecided(text(tree, "because"));
            case "withdrawn" ->
                new Withdrawn(
                        Kind.valueOf(text(tree, "kind")),
                        new Unit(text(tree, "unit"), tree.required("scale").asInt()),
                        text(tree, "because"));
            default -> throw new IllegalStateException("Inputs of an unknown type: " + text(tree, "type"));
        };
    }

    /** What cannot be read says in which part. */
    private static <T> T part(Class<T> type, ObjectReader reader, JsonNode tree, String name) {
        var part = tree.required(name);
        try {
            return type.cast(reader.readValue(part));
        } catch (JacksonException e) {
            throw e.prependPath(Inputs.class, name);
        }
    }

    private static ObjectNode pin(Pin pin) {
        return JSON.createObjectNode()
                .put("programId", pin.programId().toString())
                .put("program", pin.program())
                .put("version", pin.version())
                .put("from", pin.from().toString())
                .put("motion", pin.motion())
                .put("offer", pin.offer())
                .put("model", pin.model().name())
                .put("modelVersion", pin.model().version())
                .put("digest", pin.digest());
    }

    private static Pin pin(JsonNode tree) {
        return new Pin(
                UUID.fromString(text(tree, "programId")),
                text(tree, "program"),
                tree.required("version").asInt(),
                LocalDate.parse(text(tree, "from")),
                text(tree, "motion"),
                text(tree, "offer"),
                new PluginId(text(tree, "model"), tree.required("modelVersion").asInt()),
                digest(tree.required("digest")));
    }

    private static @Nullable String digest(JsonNode digest) {
        return digest.isNull() ? null : digest.asString();
    }

    private static String text(JsonNode tree, String name) {
        return tree.required(name).asString();
    }
}
