package dev.winnow.portals.probe.sign;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.sign.Lead.Strength;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks that a software leaves in its pages and its addresses.
 *
 * @param software its name, for people
 * @param hosts matches the names of hosts that run nothing else
 * @param words found in its pages, in lower case
 */
public record Marks(String software, Pattern hosts, List<String> words) {

  private static final Pattern NO_HOST = Pattern.compile("(?!)");

  public Marks {
    words = List.copyOf(words);
  }

  /** A software that is marked by words alone. */
  public static Marks of(String software, String... words) {
    return new Marks(software, NO_HOST, List.of(words));
  }

  /** The same software on hosts that run nothing else. */
  public Marks on(String regex) {
    return new Marks(software, Pattern.compile(regex), words);
  }

  /** Whether the first look shows one of them. */
  public boolean isIn(FirstLook look) {
    return look.mentions(words.toArray(String[]::new))
        || hosts.matcher(String.valueOf(look.landed().getHost())).matches();
  }

  /** A lead to the part of the address that comes before one of these, if one is in it. */
  public List<Lead> before(String type, FirstLook look, List<String> below) {
    List<Lead> leads = new ArrayList<>();
    look.before(below.toArray(String[]::new))
        .ifPresent(
            root ->
                leads.add(
                    Lead.of(
                        type,
                        root,
                        isIn(look) ? Strength.MARKED : Strength.LIKELY,
                        "The address looks like one of %s's.".formatted(software))));
    return leads;
  }

  /** A lead to an address on the site, as strong as the marks are. */
  public Lead at(String type, URI address, FirstLook look, Strength otherwise) {
    return isIn(look)
        ? Lead.of(type, address, Strength.MARKED, "The page shows marks of %s.".formatted(software))
        : Lead.of(type, address, otherwise, "");
  }
}
