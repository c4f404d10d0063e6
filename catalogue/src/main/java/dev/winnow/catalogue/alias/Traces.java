package dev.winnow.catalogue.alias;

import dev.winnow.catalogue.Organisation;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an organisation leaves in what it publishes.
 *
 * @param organisation as it is known now
 * @param configured whether the operator described it
 * @param datasets how many datasets it has
 * @param identifiers registration numbers and addresses it is named by
 * @param domains of its home page and mail addresses, lower case
 */
public record Traces(
    Organisation organisation,
    boolean configured,
    long datasets,
    Set<String> identifiers,
    Set<String> domains) {

  public Traces {
    identifiers = new TreeSet<>(identifiers);
    domains = new TreeSet<>(domains);
  }
}
