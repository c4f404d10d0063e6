package dev.winnow.portals.reading.iso;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who is responsible for data; those for the record stand in where nobody else is named. */
final class IsoParties {

  private static final List<String> PUBLISHERS =
      List.of("publisher", "owner", "custodian", "originator", "author", "pointOfContact", "");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final List<Xml> parties = new ArrayList<>();
  private final List<Xml> contacts = new ArrayList<>();
  private final IsoText language;

  IsoParties(Xml metadata, Xml identification, Xml citation, IsoText language) {
    this.language = language;
    for (Xml property : identification.all("pointOfContact")) {
      contacts.addAll(property.children());
    }
    parties.addAll(contacts);
    for (Xml property : citation.all("citedResponsibleParty")) {
      parties.addAll(property.children());
    }
    List<Xml> ofRecord =
        metadata.all("contact").stream().flatMap(found -> found.children().stream()).toList();
    if (contacts.isEmpty()) {
      contacts.addAll(ofRecord);
    }
    parties.addAll(ofRecord);
  }

  /** The organisation whose role comes closest to that of a publisher. */
  Optional<Agent> publisher() {
    for (String role : PUBLISHERS) {
      for (Xml party : parties) {
        String stated = IsoText.first(party, "role");
        Optional<Agent> agent =
            role.isEmpty() || stated.equalsIgnoreCase(role) ? agent(party) : Optional.empty();
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Agent> agent(Xml party) {
    Texts name = organisation(party);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Agent("", name, "", address(party).value()));
  }

  private Texts organisation(Xml party) {
    return party.within("organisationName").stream()
        .findFirst()
        .or(
            () ->
                party.within("CI_Organisation").stream()
                    .flatMap(found -> found.all("name").stream())
                    .findFirst())
        .map(language::title)
        .orElse(Texts.none());
  }

  List<ContactPoint> contacts() {
    List<ContactPoint> points = new ArrayList<>();
    for (Xml party : contacts) {
      String email = first(party, "electronicMailAddress");
      String telephone = Said.first(first(party, "voice"), first(party, "number"));
      Stated<URI> address = address(party);
      String name =
          Said.first(
              first(party, "individualName"),
              organisation(party).first().map(text -> text.value()).orElse(""));
      if (!(email + telephone).isEmpty() || address.isStated()) {
        points.add(new ContactPoint(Said.line(name), Said.email(email), address, telephone));
      }
    }
    return points.stream().distinct().toList();
  }

  private static Stated<URI> address(Xml party) {
    return party.within("linkage").stream()
        .map(IsoText::plain)
        .filter(text -> ADDRESS.matcher(text).matches())
        .findFirst()
        .map(Said::address)
        .orElse(Stated.nothing());
  }

  private static String first(Xml party, String property) {
    return party.within(property).stream()
        .map(IsoText::plain)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
