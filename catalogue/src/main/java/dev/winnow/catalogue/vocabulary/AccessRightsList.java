package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.Memo;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.catalogue.vocabulary.spelling.WebAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How stated access rights are resolved to the EU list. */
public final class AccessRightsList {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:publications\\.europa\\.eu/(?:resource|mdr)(?:/resource)?/authority/access-right/"
              + "|inspire\\.ec\\.europa\\.eu/metadata-?codelist/limitationsonpublicaccess/"
              + "|purl\\.org/coar/access_right/"
              + "|purl\\.org/eprint/accessrights/)([^/]+)");
  private static final int LONGEST = 200;

  private static final Map<String, AccessRights> WORDS = words();
  private static final Memo<Stated<AccessRights>> MEMO = new Memo<>(AccessRightsList::read);

  private AccessRightsList() {}

  /** Resolves an address, a code or a common spelling such as "public" or "non-public". */
  public static Stated<AccessRights> resolve(String said) {
    return MEMO.of(said);
  }

  private static Stated<AccessRights> read(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    WebAddress address = WebAddress.of(raw);
    if (address.isPresent()) {
      Matcher matcher = ADDRESS.matcher(address.concept());
      return matcher.matches()
          ? stated(raw, matcher.group(1), "by its address")
          : Stated.unknown(raw, "an address that is in no table of access rights");
    }
    return raw.length() > LONGEST
        ? Stated.unknown(raw, "a long text, not a code of access rights")
        : stated(raw, raw, "by its name");
  }

  private static Stated<AccessRights> stated(String raw, String words, String rule) {
    return Optional.ofNullable(WORDS.get(Spelling.words(words)))
        .map(rights -> Stated.understood(raw, rights, rule))
        .orElseGet(() -> Stated.unknown(raw, "in no table of access rights"));
  }

  private static Map<String, AccessRights> words() {
    Map<String, AccessRights> all = new HashMap<>();
    for (AccessRights rights : AccessRights.values()) {
      all.put(Spelling.words(rights.name()), rights);
    }
    for (Table.Row row : Table.read(AccessRightsList.class, "access-rights.csv")) {
      AccessRights rights = AccessRights.valueOf(row.text("code"));
      row.texts("words").forEach(word -> all.putIfAbsent(Spelling.words(word), rights));
    }
    return all;
  }
}
