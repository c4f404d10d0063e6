package dev.winnow.alerts.delivery;

import dev.winnow.alerts.letter.Outcome;
import java.util.function.Supplier;

/** Something to be sent: its name, the same whenever the same is told, and how it is sent. */
record Message(String name, Supplier<Outcome> send) {}
