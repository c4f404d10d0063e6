package dev.winnow.catalogue.comparison;

import dev.winnow.catalogue.Dataset;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two descriptions of a dataset; ids and what reading noticed are left out. Pure. */
public final class Differences {

  private static final Set<String> OURS = Set.of("id", "sourceId", "findings");

  private Differences() {}

  /** The names of the properties that differ, in the order of the properties. */
  public static List<String> names(Dataset then, Dataset now) {
    return differing(then, now).map(RecordComponent::getName).toList();
  }

  /** The properties that differ with what they said before and say now, in the same order. */
  public static List<FieldChange> between(Dataset then, Dataset now) {
    return differing(then, now)
        .map(property -> change(property.getName(), value(property, then), value(property, now)))
        .toList();
  }

  private static Stream<RecordComponent> differing(Dataset then, Dataset now) {
    return Arrays.stream(Dataset.class.getRecordComponents())
        .filter(property -> !OURS.contains(property.getName()))
        .filter(property -> !value(property, then).equals(value(property, now)));
  }

  private static FieldChange change(String name, Object then, Object now) {
    return then instanceof List<?> before && now instanceof List<?> after
        ? new FieldChange(
            name, Plain.text(without(before, after)), Plain.text(without(after, before)))
        : new FieldChange(name, Plain.text(then), Plain.text(now));
  }

  private static List<Object> without(List<?> all, List<?> others) {
    List<Object> rest = new ArrayList<>(all);
    others.forEach(rest::remove);
    return rest;
  }

  private static Object value(RecordComponent property, Dataset dataset) {
    try {
      return property.getAccessor().invoke(dataset);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a dataset's " + property.getName() + " cannot be read", e);
    }
  }
}
