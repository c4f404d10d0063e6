package dev.winnow.scoring.combining;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.scoring.combining.Combination.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Combines licences pair by pair: what blocks is told before what is unknown. */
final class Combining {

  private static final String AT_HOME = "US-PD";

  private final List<Ingredient> ingredients;
  private final List<Message> reasons = new ArrayList<>();

  Combining(List<Ingredient> ingredients) {
    this.ingredients = List.copyOf(ingredients);
  }

  Combination combination() {
    List<Message> blocked = blocked();
    if (!blocked.isEmpty()) {
      return answer(Result.BLOCKED, Optional.empty(), List.of(), blocked);
    }
    List<Message> unclear = unclear();
    if (!unclear.isEmpty()) {
      return answer(Result.UNKNOWN, Optional.empty(), List.of(), unclear);
    }
    Licence outgoing = Outgoing.of(ingredients, reasons);
    ingredients.stream()
        .filter(one -> one.licence().orElseThrow().id().equals(AT_HOME))
        .map(one -> Message.of("combine.only-at-home", one.title()))
        .forEach(reasons::add);
    List<Message> obligations = Obligations.of(ingredients, outgoing);
    return answer(
        obligations.isEmpty() ? Result.ALLOWED : Result.WITH_OBLIGATIONS,
        Optional.of(outgoing),
        obligations,
        reasons);
  }

  private Combination answer(
      Result result, Optional<Licence> outgoing, List<Message> obligations, List<Message> why) {
    return new Combination(result, outgoing, obligations, why, Credits.of(ingredients));
  }

  private List<Message> blocked() {
    List<Message> blocked = new ArrayList<>();
    for (Ingredient one : ingredients) {
      if (LicenceClass.of(one.licence()) == LicenceClass.NO_CHANGES) {
        blocked.add(Message.of("combine.no-changes", one.title(), name(one)));
      }
    }
    for (int i = 0; i < ingredients.size(); i++) {
      for (Ingredient other : ingredients.subList(i + 1, ingredients.size())) {
        pair(ingredients.get(i), other)
            .filter(verdict -> verdict.key().startsWith("combine.against-"))
            .filter(verdict -> !blocked.contains(verdict))
            .ifPresent(blocked::add);
      }
    }
    return blocked;
  }

  private List<Message> unclear() {
    List<Message> unclear = new ArrayList<>();
    for (Ingredient one : ingredients) {
      if (one.conflict()) {
        unclear.add(Message.of("combine.conflict", one.title()));
      } else if (one.licence().isEmpty()) {
        unclear.add(Message.of("combine.no-licence", one.title()));
      } else if (LicenceClass.of(one.licence()) == LicenceClass.UNKNOWN) {
        boolean split = one.licence().filter(LicenceClass::isSplit).isPresent();
        String key = split ? "combine.edition-missing" : "combine.own-terms";
        unclear.add(Message.of(key, one.title(), name(one)));
      }
    }
    for (int i = 0; i < ingredients.size(); i++) {
      for (Ingredient other : ingredients.subList(i + 1, ingredients.size())) {
        pair(ingredients.get(i), other)
            .filter(one -> !unclear.contains(one))
            .ifPresent(unclear::add);
      }
    }
    return unclear;
  }

  /** What stands between two; empty when nothing does. */
  private static Optional<Message> pair(Ingredient one, Ingredient other) {
    if (one.licence().isEmpty() || other.licence().isEmpty()) {
      return Optional.empty();
    }
    return Pair.of(one.licence().get(), other.licence().get());
  }

  static String name(Ingredient ingredient) {
    return ingredient.licence().map(Licence::name).orElse("");
  }
}
