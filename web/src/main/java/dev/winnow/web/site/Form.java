package dev.winnow.web.site;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.subscription.Bundle;
import dev.winnow.alerts.watch.Rhythm;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the fields of a posted form. */
final class Form {

  private static final int LONGEST = 2_000;

  private final Context context;

  Form(Context context) {
    this.context = context;
  }

  /** A field without blanks around it; empty when it is missing or too long to be meant. */
  String text(String name) {
    String said = Optional.ofNullable(context.formParam(name)).orElse("");
    return said.length() <= LONGEST ? said.strip() : "";
  }

  /** The chosen kinds of events. */
  Set<EventKind> kinds() {
    List<Bundle> bundles =
        context.formParams("kind").stream().flatMap(code -> Bundle.find(code).stream()).toList();
    return Bundle.kinds(bundles);
  }

  Rhythm rhythm() {
    return Rhythm.find(text("rhythm")).orElse(Rhythm.WEEKLY);
  }
}
