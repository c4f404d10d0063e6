package dev.winnow.scoring.combining;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import java.net.URI;
import java.util.List;

/** Whom to name, and how. */
final class Credits {

  private Credits() {}

  static List<Message> of(List<Ingredient> ingredients) {
    return ingredients.stream().map(Credits::of).distinct().toList();
  }

  private static Message of(Ingredient one) {
    String title = one.title() + one.address().map(address -> " (" + address + ")").orElse("");
    String licence =
        one.licence()
            .map(known -> known.name() + known.address().map(Credits::inBrackets).orElse(""))
            .orElse("");
    String family = one.licence().map(Licence::family).orElse("");
    String version = one.licence().map(Licence::version).orElse("");
    if (family.equals("OGL-UK") && !version.isEmpty()) {
      return Message.of("combine.credit-crown", title, one.publisher(), version);
    }
    if (family.equals("NLOD") && !one.publisher().isEmpty()) {
      return Message.of("combine.credit-norway", title, one.publisher(), licence);
    }
    if (licence.isEmpty()) {
      return Message.of("combine.credit-unlicensed", title, one.publisher());
    }
    return one.publisher().isEmpty()
        ? Message.of("combine.credit-nobody", title, licence)
        : Message.of("combine.credit", title, one.publisher(), licence);
  }

  private static String inBrackets(URI address) {
    return " (" + address + ")";
  }
}
