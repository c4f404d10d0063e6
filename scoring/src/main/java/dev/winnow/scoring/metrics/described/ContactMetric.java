package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether there is a contact that leads somewhere: a mail address, web address or telephone number.
 */
public final class ContactMetric implements Metric {

  private static final double BY_TELEPHONE = 0.6;

  @Override
  public String id() {
    return "contact";
  }

  @Override
  public Measurement measure(Subject subject) {
    Measurement best = answer(0, "contact.none").fixedBy(Who.PUBLISHER, Message.of("fix.contact"));
    for (ContactPoint contact : subject.dataset().contactPoints()) {
      Measurement one = judge(contact).because(evidence(contact));
      if (one.share() > best.share() || best.evidence().isEmpty()) {
        best = one;
      }
    }
    return best;
  }

  private Measurement judge(ContactPoint contact) {
    boolean mail = contact.email().isUnderstood();
    if (mail && !takesNoReply(contact.email().value().get()) || contact.url().isUnderstood()) {
      return answer(1, "contact.good");
    }
    Message fix = Message.of("fix.contact");
    if (contact.telephone().chars().filter(Character::isDigit).count() >= 5) {
      return answer(BY_TELEPHONE, "contact.telephone").fixedBy(Who.PUBLISHER, fix);
    }
    return answer(0, mail ? "contact.no-reply" : "contact.nowhere").fixedBy(Who.PUBLISHER, fix);
  }

  private Measurement answer(double share, String key) {
    return Measurement.declared(id(), share, Message.of(key));
  }

  private static boolean takesNoReply(String mail) {
    String box = mail.toLowerCase(Locale.ROOT);
    return box.startsWith("noreply") || box.startsWith("no-reply") || box.startsWith("donotreply");
  }

  private static Evidence evidence(ContactPoint contact) {
    String address =
        contact.email().value().or(() -> contact.url().value().map(URI::toString)).orElse("");
    return new Evidence("dcat:contactPoint", said(contact), address, "");
  }

  private static String said(ContactPoint contact) {
    return Stream.of(
            contact.name(), contact.email().raw(), contact.url().raw(), contact.telephone())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" | "));
  }
}
