package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.LicenceReader.Kind;
import dev.winnow.catalogue.vocabulary.LicenceReader.Reading;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.catalogue.vocabulary.spelling.WebAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The addresses that stand for something in a table: those of licences, of the concepts of national
 * vocabularies, and of pages that only say that a licence is not known.
 */
final class LicenceAddresses {

  private static final String EU_LIST = "publications.europa.eu/resource/authority/licence";
  private static final String BY_ADDRESS = "by its address";

  private final Map<String, Reading> meanings = new HashMap<>();
  private final Map<String, Licence> euCodes = new HashMap<>();

  /**
   * Reads the tables.
   *
   * @param rows of the licences, with the columns id, address and addresses
   * @param all every licence by its id, national editions included
   */
  LicenceAddresses(List<Table.Row> rows, Map<String, Licence> all) {
    for (Table.Row row : rows) {
      Licence licence = all.get(row.text("id"));
      licence.euCode().ifPresent(code -> euCodes.put(Spelling.id(code), licence));
      Stream.concat(Stream.of(row.text("address")), row.words("addresses").stream())
          .filter(address -> !address.isEmpty())
          .forEach(address -> put(address, Reading.known(licence, BY_ADDRESS)));
    }
    for (Table.Row row : Table.read(LicenceAddresses.class, "licence-addresses.csv")) {
      Reading meaning = meaning(row.text("meaning"), all);
      row.words("addresses").forEach(address -> put(address, meaning));
    }
  }

  /** What an address stands for; empty when no table has it. */
  Optional<Reading> find(WebAddress address) {
    return Optional.ofNullable(meanings.get(address.whole()))
        .or(() -> inEuList(address))
        .or(() -> Optional.ofNullable(meanings.get(address.key())));
  }

  /** The licence with this code of the EU's list. */
  Optional<Licence> byEuCode(String code) {
    return Optional.ofNullable(euCodes.get(code));
  }

  private Optional<Reading> inEuList(WebAddress address) {
    if (!address.key().startsWith(EU_LIST)) {
      return Optional.empty();
    }
    boolean apart = address.key().equals(EU_LIST);
    String code = Spelling.id(apart ? address.fragment() : address.lastPart());
    return byEuCode(code)
        .map(licence -> Reading.known(licence, "by its address in the EU licence list"))
        .or(
            () ->
                Optional.of(Reading.unknown("the EU licence list has no licence at this address")));
  }

  private void put(String address, Reading meaning) {
    meanings.put(WebAddress.of(address).whole(), meaning);
  }

  private static Reading meaning(String meaning, Map<String, Licence> all) {
    Licence licence = all.get(meaning);
    return licence == null ? Reading.unknown(Kind.of(meaning)) : Reading.known(licence, BY_ADDRESS);
  }
}
