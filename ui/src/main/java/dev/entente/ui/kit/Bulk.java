package dev.entente.ui.kit;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;

/** What can be done with several rows at once: a verb, and what follows for those that are chosen. */
public record Bulk<T>(String verb, SerializableConsumer<List<T>> act) implements Serializable {}
