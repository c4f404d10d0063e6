package dev.winnow.portals.probe.sign;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.sign.Lead.Strength;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A service that is known by how its address looks, whatever page leads to it.
 *
 * @param type of portal
 * @param address is found in its addresses
 * @param name for people, with its article
 */
public record Service(String type, Pattern address, String name) {

  /**
   * What an answer, an address that was typed, and the links of a page lead to.
   *
   * @param answers whether the answer is the service's own
   */
  public List<Lead> leads(FirstLook look, boolean answers) {
    List<Lead> leads = new ArrayList<>();
    if (answers) {
      leads.add(lead(look.landed(), Strength.CERTAIN, "It answers as %s.".formatted(name)));
    } else if (isTyped(look)) {
      leads.add(lead(look.typed(), Strength.CERTAIN, "The address is that of %s.".formatted(name)));
    }
    for (URI link : look.links(address)) {
      leads.add(lead(link, Strength.MARKED, "The page links to %s.".formatted(name)));
    }
    return leads;
  }

  /** Whether the address that a person typed is such a one. */
  public boolean isTyped(FirstLook look) {
    return address.matcher(look.typed().toString()).find();
  }

  /** A lead to an address without what it is asked. */
  public Lead lead(URI where, Strength strength, String evidence) {
    URI plain = URI.create(where.toString().replaceFirst("[?#].*", ""));
    return Lead.of(type, plain, strength, evidence);
  }
}
