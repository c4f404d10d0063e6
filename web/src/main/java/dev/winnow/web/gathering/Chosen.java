package dev.winnow.web.gathering;

import dev.winnow.store.OrganisationSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The organisations that are to be compared, as far as they were understood.
 *
 * @param organisations those that are, each once, in the order they were named
 * @param several words that several organisations have in their names
 * @param nobody words that nobody has in the name
 * @param tooMany whether more were named than can stand side by side
 */
public record Chosen(
    List<OrganisationSummary> organisations,
    Optional<Several> several,
    List<String> nobody,
    boolean tooMany) {
  private static final int MOST_SUGGESTIONS = 12;
  private static final int LONGEST = 200;

  public Chosen {
    organisations = List.copyOf(organisations);
    nobody = List.copyOf(nobody);
  }

  /** Words that several organisations have in their names. */
  public record Several(String words, List<OrganisationSummary> maybe) {}

  /** Understands what was named: ids, names, or parts of names. */
  public static Chosen of(List<String> named, Gathering gathering, int most) {
    List<OrganisationSummary> organisations = new ArrayList<>();
    List<String> nobody = new ArrayList<>();
    Optional<Several> several = Optional.empty();
    for (String words : named) {
      if (words.isBlank()) {
        continue;
      }
      String wanted = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
      List<OrganisationSummary> found = find(wanted, gathering);
      if (found.isEmpty()) {
        nobody.add(wanted.strip());
      } else if (found.size() > 1) {
        several = Optional.of(new Several(wanted.strip(), found));
      } else if (!isThere(organisations, found.getFirst())) {
        organisations.add(found.getFirst());
      }
    }
    return new Chosen(
        organisations.stream().limit(most).toList(), several, nobody, organisations.size() > most);
  }

  private static List<OrganisationSummary> find(String words, Gathering gathering) {
    return gathering
        .sources()
        .store()
        .organisations()
        .find(words.strip())
        .map(List::of)
        .orElseGet(() -> gathering.called(words, MOST_SUGGESTIONS));
  }

  private static boolean isThere(List<OrganisationSummary> all, OrganisationSummary one) {
    return all.stream()
        .anyMatch(other -> other.organisation().id().equals(one.organisation().id()));
  }
}
