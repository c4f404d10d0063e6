package dev.winnow.web.page.search;

import dev.winnow.index.Facet;
import dev.winnow.web.text.Names;
import dev.winnow.web.text.Phrase;
import java.util.Map;

/**
 * What the values of facets are called on a page.
 *
 * @param names of everything that has a code
 * @param organisations their names by id
 * @param portals their names by id
 */
public record Labels(Names names, Map<String, String> organisations, Map<String, String> portals) {
  /** The name of a value of a facet. */
  public Phrase of(Facet facet, String value) {
    return Phrase.of(
        switch (facet) {
          case ORGANISATION -> organisations.getOrDefault(value, value);
          case PORTAL -> portals.getOrDefault(value, value);
          default -> names.ofValue(facet, value);
        });
  }
}
