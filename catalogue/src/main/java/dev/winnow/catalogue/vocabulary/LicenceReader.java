package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.AddressTable;
import dev.winnow.catalogue.vocabulary.spelling.CreativeCommons;
import dev.winnow.catalogue.vocabulary.spelling.Phrases;
import dev.winnow.catalogue.vocabulary.spelling.Registries;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.catalogue.vocabulary.spelling.WebAddress;
import dev.winnow.catalogue.vocabulary.spelling.Windows;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one statement about a licence, in this order: its address, its short name, an address
 * inside the text, its title, the pattern of its family. Everything is compared whole; likeness
 * never counts.
 */
final class LicenceReader {

  private static final String EU_LIST = "publications.europa.eu/resource/authority/licence";
  private static final String BY_ADDRESS = "by its address";
  private static final String COMMONS = "creativecommons.org/";
  private static final Reading UNKNOWN = Reading.unknown(Kind.UNKNOWN);
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_MARKUP = 8_000;
  private static final int LONGEST_TITLE = 1_000;

  private final Map<String, Licence> ids = new HashMap<>();
  private final Map<String, Reading> titles = new HashMap<>();
  private final AddressTable<Reading> addresses = new AddressTable<>();
  private final Phrases phrases;
  private final Registries registries;
  private final CreativeCommons commons;
  private final Map<String, Licence> all;

  /** What a statement turned out to be. */
  enum Kind {
    LICENCE(""),
    NOTHING("says that nothing is specified"),
    GENERIC("generic id: names no licence"),
    RESERVED(GENERIC.rule),
    STATUS("names the public domain, which is a status and no licence"),
    ACCESS("says who may have access, not what may be done with the data"),
    ELSEWHERE("refers to terms that are somewhere else"),
    UNKNOWN("in no table of licences");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }

    static Kind of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What one statement says.
   *
   * @param licence what it names, if it names one that is known
   * @param rule how that is known, or why nothing is
   */
  record Reading(Kind kind, Optional<Licence> licence, String rule) {

    static Reading known(Licence licence, String rule) {
      String more = licence.isExact() ? "" : "; version missing";
      return new Reading(Kind.LICENCE, Optional.of(licence), rule + more);
    }

    static Reading unknown(Kind kind) {
      return new Reading(kind, Optional.empty(), kind.rule);
    }

    static Reading unknown(String rule) {
      return new Reading(Kind.UNKNOWN, Optional.empty(), rule);
    }

    boolean isKnown() {
      return licence.isPresent();
    }

    Reading because(String reason) {
      return new Reading(kind, licence, reason);
    }

    /** The part of the statement that told: "by its address" gives "its address". */
    String source() {
      String first = rule.split(";", 2)[0];
      return first.startsWith("by ") ? first.substring(3) : first;
    }
  }

  LicenceReader(List<Table.Row> rows, Map<String, Licence> all) {
    this.all = all;
    for (Table.Row row : Table.read(LicenceReader.class, "licence-titles.csv")) {
      String rule = "by its title in " + language(row.text("language"));
      Reading reading = Reading.known(all.get(row.text("id")), rule);
      row.texts("titles").forEach(title -> titles.putIfAbsent(Spelling.title(title), reading));
    }
    for (Table.Row row : rows) {
      index(row, all.get(row.text("id")));
    }
    for (Table.Row row : Table.read(LicenceReader.class, "licence-addresses.csv")) {
      row.words("addresses").forEach(address -> addresses.put(address, meaning(row)));
    }
    phrases = new Phrases(Table.read(LicenceReader.class, "licence-phrases.csv"));
    registries = new Registries(Table.read(LicenceReader.class, "licence-registries.csv"));
    all.values().forEach(licence -> ids.putIfAbsent(Spelling.id(licence.id()), licence));
    all.values().forEach(licence -> licence.euCode().ifPresent(code -> listed(code, licence)));
    commons = new CreativeCommons(Table.read(LicenceReader.class, "creative-commons-words.csv"));
  }

  private void index(Table.Row row, Licence licence) {
    ids.put(Spelling.id(licence.id()), licence);
    row.texts("aliases").forEach(alias -> ids.put(Spelling.id(alias), licence));
    Stream.concat(Stream.of(row.text("address")), row.words("addresses").stream())
        .filter(address -> !address.isEmpty())
        .forEach(address -> addresses.put(address, Reading.known(licence, BY_ADDRESS)));
    Reading reading = Reading.known(licence, "by its title in English");
    titles.putIfAbsent(Spelling.title(licence.name()), reading);
  }

  private void listed(String euCode, Licence licence) {
    ids.putIfAbsent(Spelling.id(euCode), licence);
    Reading reading = Reading.known(licence, "by its address in the EU licence list");
    addresses.put(EU_LIST + "/" + euCode, reading);
    addresses.put(EU_LIST + "#" + euCode, reading);
  }

  /** What addresses of a vocabulary stand for: a licence, or a kind of statement. */
  private Reading meaning(Table.Row row) {
    String meaning = row.text("meaning");
    return known(all.get(meaning), BY_ADDRESS).orElseGet(() -> Reading.unknown(Kind.of(meaning)));
  }

  Reading read(String text) {
    WebAddress address = WebAddress.of(text);
    if (address.isPresent()) {
      return byAddress(address);
    }
    Reading name = byName(text);
    if (name.isKnown() || name.kind() != Kind.UNKNOWN) {
      return name;
    }
    return byAddressInside(text).orElseGet(() -> byTitle(text));
  }

  private Reading byAddress(WebAddress address) {
    return addresses
        .find(address)
        .or(() -> byCommonsAddress(address))
        .or(() -> byRegistry(address))
        .orElseGet(() -> unknownAddress(address));
  }

  private Optional<Reading> byCommonsAddress(WebAddress address) {
    if (!address.key().startsWith(COMMONS)) {
      return Optional.empty();
    }
    return CreativeCommons.path(address.key().substring(COMMONS.length()))
        .flatMap(name -> commons(name, BY_ADDRESS));
  }

  private Optional<Reading> byRegistry(WebAddress address) {
    return registries
        .find(address)
        .flatMap(
            entry ->
                entry.licences()
                    ? registered(entry.rest())
                    : Optional.of(Reading.unknown(Kind.ACCESS)));
  }

  private Optional<Reading> registered(String id) {
    Reading name = byName(id);
    return name.kind() == Kind.UNKNOWN
        ? commons.name(Spelling.title(id)).flatMap(cc -> commons(cc, BY_ADDRESS))
        : known(name.licence().orElse(null), BY_ADDRESS).or(() -> Optional.of(name));
  }

  private static Reading unknownAddress(WebAddress address) {
    if (address.key().startsWith(EU_LIST)) {
      return Reading.unknown("the EU licence list has no licence at this address");
    }
    return address.isOwnLicencePage()
        ? Reading.unknown("the portal's own page about this dataset's licence, not a licence")
        : Reading.unknown("an address that is in no table of licences");
  }

  private Reading byName(String text) {
    if (text.length() > LONGEST_NAME) {
      return UNKNOWN;
    }
    String id = Spelling.id(text);
    return Optional.ofNullable(ids.get(id))
        .map(licence -> Reading.known(licence, "by its short name " + text.strip()))
        .or(() -> byPhrase(Spelling.title(text)))
        .orElse(UNKNOWN);
  }

  private Optional<Reading> byPhrase(String title) {
    return phrases.kind(title).map(kind -> Reading.unknown(Kind.of(kind)));
  }

  private Optional<Reading> byAddressInside(String text) {
    Map<String, Reading> found = new LinkedHashMap<>();
    for (String address : WebAddress.allIn(text)) {
      String full = address.startsWith("www.") ? "https://" + address : address;
      Reading reading = byAddress(WebAddress.of(full));
      reading.licence().ifPresent(licence -> found.putIfAbsent(licence.id(), reading));
    }
    if (found.size() > 1) {
      String ids = String.join(", ", found.keySet());
      return Optional.of(Reading.unknown("the text names several licences: " + ids));
    }
    return found.values().stream().findFirst().map(reading -> confirmed(reading, text));
  }

  /** The address counts unless the words around it name another licence or leave something out. */
  private Reading confirmed(Reading reading, String text) {
    Licence licence = reading.licence().orElseThrow();
    String words = WebAddress.allOutOf(text);
    String title = Spelling.title(Spelling.withoutMarkup(words));
    if (phrases.reserves(title)) {
      return Reading.unknown("names " + licence.id() + ", but not for everything");
    }
    return Stream.concat(
            byTitle(words).licence().stream(), Windows.names(title, this::named).stream())
        .filter(other -> !other.family().equals(licence.family()))
        .findFirst()
        .map(other -> contradiction(licence, other))
        .orElseGet(() -> Reading.known(licence, "by the address inside the text"));
  }

  /** In prose "by" may belong to the words before it: "governed by Creative Commons". */
  private Optional<Licence> named(String words) {
    return words.startsWith("by ") ? Optional.empty() : wholeTitle(words).flatMap(Reading::licence);
  }

  private static Reading contradiction(Licence address, Licence words) {
    return Reading.unknown(
        "contradicts itself: the address says %s, the words say %s"
            .formatted(address.id(), words.id()));
  }

  private Reading byTitle(String text) {
    String plain = text.length() > LONGEST_MARKUP ? text : Spelling.withoutMarkup(text);
    if (plain.length() > LONGEST_TITLE) {
      return UNKNOWN;
    }
    String title = Spelling.title(plain);
    return wholeTitle(title).or(() -> opened(title)).or(() -> byPhrase(title)).orElse(UNKNOWN);
  }

  private Optional<Reading> opened(String title) {
    Stream<String> parts = phrases.withinSentence(title);
    return parts.map(this::wholeTitle).flatMap(Optional::stream).findFirst();
  }

  private Optional<Reading> wholeTitle(String title) {
    Reading known = titles.get(title);
    if (known != null) {
      return Optional.of(known);
    }
    return known(ids.get(title.replace(' ', '-')), "by its short name " + title)
        .or(() -> commons.name(title).flatMap(name -> commons(name, rule(name))));
  }

  private static String rule(CreativeCommons.Name name) {
    return name.language().isEmpty()
        ? "by the pattern of its family"
        : "by its title in " + language(name.language());
  }

  private Optional<Reading> commons(CreativeCommons.Name name, String rule) {
    String id = name.version().isEmpty() ? name.family() : name.family() + "-" + name.version();
    if (name.port().isEmpty()) {
      return known(all.get(id), rule);
    }
    return known(ids.get(Spelling.id(id + "-" + name.port())), rule)
        .or(() -> Optional.of(Reading.unknown("there is no " + id + " for " + name.port())));
  }

  private static Optional<Reading> known(@Nullable Licence licence, String rule) {
    return Optional.ofNullable(licence).map(found -> Reading.known(found, rule));
  }

  private static String language(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
