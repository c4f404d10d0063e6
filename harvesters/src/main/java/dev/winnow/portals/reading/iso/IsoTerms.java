package dev.winnow.portals.reading.iso;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads constraints: which of them is a licence, no standard says. */
final class IsoTerms {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]+");
  private static final String INSPIRE = "LimitationsOnPublicAccess/";
  private static final List<String> WORDS =
      List.of("otherConstraints", "useLimitation", "reference");

  private final List<Xml> constraints;
  private final IsoText language;

  IsoTerms(Xml identification, IsoText language) {
    this.constraints =
        identification.all("resourceConstraints").stream()
            .flatMap(constraint -> constraint.children().stream())
            .toList();
    this.language = language;
  }

  /** Addresses before words; what stands beside the code "license" before all else. */
  Stated<Licence> licence() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Xml constraint : constraints) {
      boolean licence =
          constraint.all("useConstraints").stream()
              .map(IsoText::plain)
              .anyMatch(code -> code.matches("(?i)licen[cs]e.*"));
      for (Xml property : properties(constraint)) {
        addresses(property).forEach((licence ? first : second)::add);
        String said = IsoText.plain(property);
        if (!isAccess(constraint, property)) {
          words.add(licence ? 0 : words.size(), said);
        }
      }
    }
    first.addAll(second);
    first.removeIf(address -> address.contains(INSPIRE));
    first.addAll(words);
    return Licences.resolve(Said.distinct(first));
  }

  /** Every word about what one may do, in order of statement. */
  Texts rights() {
    List<Text> rights = new ArrayList<>();
    for (Xml constraint : constraints) {
      for (Xml property : properties(constraint)) {
        for (Text text : language.prose(property).all()) {
          boolean another = rights.stream().noneMatch(known -> known.value().equals(text.value()));
          if (another) {
            rights.add(text);
          }
        }
      }
    }
    return joined(rights);
  }

  Stated<AccessRights> accessRights() {
    for (Xml constraint : constraints) {
      for (Xml property : properties(constraint)) {
        for (String address : addresses(property)) {
          if (address.contains(INSPIRE)) {
            Stated<AccessRights> known = Said.access(address);
            // every other code of this list names a reason why access is limited
            return known.isUnderstood()
                ? known
                : Stated.understood(address, AccessRights.RESTRICTED, "INSPIRE's list of limits");
          }
        }
      }
    }
    return Stated.nothing();
  }

  /** One text per language: several statements follow each other. */
  private static Texts joined(List<Text> rights) {
    List<Text> joined = new ArrayList<>();
    for (String tag : rights.stream().map(Text::language).distinct().toList()) {
      String all =
          String.join(
              "\n",
              rights.stream()
                  .filter(text -> text.language().equals(tag))
                  .map(Text::value)
                  .toList());
      joined.add(new Text(tag, all));
    }
    return new Texts(joined);
  }

  private static List<Xml> properties(Xml constraint) {
    return constraint.children().stream().filter(child -> WORDS.contains(child.name())).toList();
  }

  /** Where only access is restricted, "other constraints" tell why, and are no licence. */
  private static boolean isAccess(Xml constraint, Xml property) {
    return property.name().equals("otherConstraints")
        && constraint.find("accessConstraints").isPresent()
        && constraint.find("useConstraints").isEmpty();
  }

  private static List<String> addresses(Xml property) {
    List<String> addresses = new ArrayList<>();
    property.within("Anchor").forEach(anchor -> addresses.add(anchor.attribute("href")));
    var inText = ADDRESS.matcher(IsoText.plain(property));
    while (inText.find()) {
      addresses.add(inText.group().replaceFirst("[.,;:]+$", ""));
    }
    addresses.removeIf(address -> !address.startsWith("http"));
    return addresses;
  }
}
