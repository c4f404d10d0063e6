package dev.winnow.scoring.combining;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Under which licence a combination may go out. */
final class Outgoing {

  /** Of one version in several editions the plainest, whatever the order. */
  private static final Comparator<Licence> NEWEST =
      Comparator.comparing(Licence::version)
          .thenComparing(Comparator.comparing(Licence::id).reversed());

  private Outgoing() {}

  /** The licence; {@code reasons} gets why. */
  static Licence of(List<Ingredient> ingredients, List<Message> reasons) {
    List<Licence> licences =
        ingredients.stream().map(Ingredient::licence).flatMap(Optional::stream).toList();
    Optional<Licence> alike =
        licences.stream().filter(one -> LicenceClass.of(Optional.of(one)).isAlike()).max(NEWEST);
    if (alike.isPresent()) {
      reasons.add(Message.of("combine.alike-wins", alike.get().name()));
      return alike.get();
    }
    if (licences.stream().map(Licence::id).distinct().count() == 1) {
      reasons.add(Message.of("combine.same", licences.getFirst().name()));
      return licences.getFirst();
    }
    boolean money = has(licences, LicenceClass.NO_MONEY);
    boolean credit = has(licences, LicenceClass.CREDIT);
    Licence outgoing = Licences.get(money ? "CC-BY-NC-4.0" : credit ? "CC-BY-4.0" : "CC0-1.0");
    reasons.add(
        Message.of(
            money
                ? "combine.strictest-money"
                : credit ? "combine.strictest-credit" : "combine.free",
            outgoing.name()));
    return outgoing;
  }

  static boolean has(List<Licence> licences, LicenceClass wanted) {
    return licences.stream().anyMatch(one -> LicenceClass.of(Optional.of(one)) == wanted);
  }
}
