package dev.entente.ui.registration;

import dev.entente.registration.Registration;
import dev.entente.ui.kit.ClockHint.Clock;
import org.jspecify.annotations.Nullable;

/** A registration in a list, with its partner's name and how long it still protects. */
record RegistrationRow(
        Registration registration, String partner, @Nullable Clock clock) {}
