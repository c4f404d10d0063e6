package dev.winnow.scoring.benchmark;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import java.util.List;
import java.util.Optional;

/**
 * An organisation as it takes part in a comparison.
 *
 * @param organisation who
 * @param portals the ids of the portals it publishes on, in order
 * @param software the kinds of those portals, such as "ckan", the one with most of its units first
 */
public record Participant(Organisation organisation, List<String> portals, List<String> software) {

  /** What stands for a trait that is not known. */
  public static final String UNKNOWN = "unknown";

  public Participant {
    portals = List.copyOf(portals);
    software = List.copyOf(software);
  }

  /** The code of a trait, such as "municipality"; {@link #UNKNOWN} when it is not known. */
  public String trait(Trait trait) {
    Optional<String> code =
        switch (trait) {
          case SECTOR -> organisation.sector().map(Organisation.Sector::code);
          case LEVEL -> organisation.level().map(Organisation.Level::code);
          case SIZE -> organisation.size().map(Organisation.Size::code);
          case COUNTRY -> Optional.of(organisation.country()).filter(one -> !one.isEmpty());
          case SOFTWARE -> software.stream().findFirst();
        };
    return code.orElse(UNKNOWN);
  }
}
