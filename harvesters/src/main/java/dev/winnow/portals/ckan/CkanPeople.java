package dev.winnow.portals.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.json.JsonRecord;
import dev.winnow.portals.json.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who publishes a CKAN package and whom to ask about it. */
final class CkanPeople {

  private CkanPeople() {}

  /**
   * What the publisher fields of ckanext-dcat say, else the organisation. CKAN's own ids of
   * organisations are left out: they differ on every portal, and would keep one organisation apart.
   */
  static Optional<Agent> publisher(JsonRecord said) {
    JsonRecord organisation =
        said.records("organization").stream().findFirst().orElse(new JsonRecord(said.get("none")));
    Optional<Agent> stated = stated(said);
    if (stated.isPresent()) {
      return stated;
    }
    Texts name =
        Words.map(
            organisation.languages("title_translated", "title", "display_name", "name"),
            Words::clean);
    if (name.isEmpty()) {
      name = published(said);
    }
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agent(
                organisation.text("uri", "identifier", "publisher_uri"),
                name,
                "",
                url(organisation.text("url", "homepage"))));
  }

  /** The contact fields, else the maintainer, else the author. */
  static List<ContactPoint> contacts(JsonRecord said) {
    List<ContactPoint> contacts = new ArrayList<>();
    for (JsonRecord contact : said.records("contact", "contact_point")) {
      add(contacts, person(contact), contact.text("email", "hasEmail"), contact.text("url", "uri"));
    }
    add(
        contacts,
        said.text("contact_name", "contact-name", "contact_point_name"),
        said.text("contact_email", "contact-email", "contact_point_email"),
        said.text("contact_uri", "contact_url"));
    if (contacts.isEmpty()) {
      role(contacts, said, "maintainer");
    }
    if (contacts.isEmpty()) {
      role(contacts, said, "author");
    }
    return contacts;
  }

  private static Optional<Agent> stated(JsonRecord said) {
    List<JsonRecord> publishers = said.records("publisher");
    JsonRecord first = publishers.isEmpty() ? new JsonRecord(said.get("none")) : publishers.get(0);
    Texts name = Words.map(said.languages("publisher_name", "dcat_publisher_name"), Words::clean);
    if (name.isEmpty()) {
      name =
          publishers.isEmpty()
              ? Texts.of(Words.clean(said.text("publisher")))
              : Words.map(first.languages("name", "title"), Words::clean);
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String identifier =
        either(said.text("publisher_uri", "publisher_identifier"), first.text("uri", "identifier"));
    String type = either(said.text("publisher_type"), first.text("type"));
    String home = either(said.text("publisher_url"), first.text("url", "homepage"));
    return Optional.of(new Agent(identifier, name, type, url(home)));
  }

  /** EnviDat's way: {"publication": {"publisher": …}}. */
  private static Texts published(JsonRecord said) {
    return said.records("publication").stream()
        .map(publication -> Texts.of(Words.clean(publication.text("publisher"))))
        .findFirst()
        .orElse(Texts.none());
  }

  private static void role(List<ContactPoint> contacts, JsonRecord said, String role) {
    JsonNode who = said.get(role);
    String email = said.text(role + "_email");
    List<JsonRecord> people = said.records(role);
    if (people.isEmpty()) {
      add(contacts, Words.clean(JsonRecord.textOf(who)), email, "");
    }
    for (JsonRecord person : people) {
      add(contacts, person(person), either(person.text("email"), email), person.text("url"));
    }
  }

  private static String person(JsonRecord person) {
    String whole =
        person.text("given_name") + " " + person.text("name", "fn", "family_name", "organisation");
    return Words.clean(whole);
  }

  private static void add(List<ContactPoint> contacts, String name, String email, String url) {
    if (name.isEmpty() && email.isEmpty() && url.isEmpty()) {
      return;
    }
    contacts.add(
        new ContactPoint(
            name,
            email.isEmpty() ? Stated.nothing() : Addresses.email(email),
            url.isEmpty() ? Stated.nothing() : Addresses.resolve(url, Optional.empty()),
            ""));
  }

  private static Optional<URI> url(String said) {
    return said.isEmpty() ? Optional.empty() : Addresses.resolve(said, Optional.empty()).value();
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
