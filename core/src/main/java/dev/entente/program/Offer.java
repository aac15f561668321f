package dev.entente.program;

import dev.entente.api.PluginId;
import tools.jackson.databind.JsonNode;

/** What a program promises for one motion: the model that works it out, and its terms as canonical JSON. */
public record Offer(String motion, String name, PluginId model, JsonNode terms) {}
