package dev.winnow.alerts.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * To what something happened.
 *
 * @param type what it is
 * @param id {@code portal/key} of a dataset, the id of an organisation or portal, a host's name
 * @param title what it was called then
 */
public record Subject(Type type, String id, String title) {

  /** What something can happen to. */
  public enum Type {
    DATASET,
    ORGANISATION,
    PORTAL,
    HOST;

    /** As it is written in the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The type of this code; empty for an unknown one. */
    public static Optional<Type> find(String code) {
      return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
  }
}
