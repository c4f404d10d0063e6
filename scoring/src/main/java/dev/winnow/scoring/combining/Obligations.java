package dev.winnow.scoring.combining;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be done by those who combine. */
final class Obligations {

  private Obligations() {}

  static List<Message> of(List<Ingredient> ingredients, Licence outgoing) {
    List<Licence> licences =
        ingredients.stream().map(Ingredient::licence).flatMap(Optional::stream).toList();
    List<Message> obligations = new ArrayList<>();
    long named = ingredients.stream().filter(Obligations::isToBeNamed).count();
    if (named > 0) {
      obligations.add(Message.of("combine.name-sources", named));
      obligations.add(Message.of("combine.link-licences"));
    }
    if (licences.stream().anyMatch(Obligations::asksForChanges)) {
      obligations.add(Message.of("combine.say-changes"));
    }
    if (LicenceClass.of(Optional.of(outgoing)).isAlike()) {
      obligations.add(Message.of("combine.same-licence", outgoing.name()));
    }
    if (outgoing.conditions().contains(Condition.NON_COMMERCIAL)) {
      obligations.add(Message.of("combine.no-money"));
    }
    if (licences.stream().anyMatch(one -> one.family().equals("ODbL"))) {
      obligations.add(Message.of("combine.produced-work"));
    }
    return obligations;
  }

  static boolean isToBeNamed(Ingredient ingredient) {
    return ingredient
        .licence()
        .filter(one -> one.conditions().contains(Condition.ATTRIBUTION))
        .isPresent();
  }

  private static boolean asksForChanges(Licence licence) {
    return licence.id().startsWith("CC-BY") || licence.family().startsWith("DL-DE-BY");
  }
}
