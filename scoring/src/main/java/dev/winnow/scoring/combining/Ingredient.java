package dev.winnow.scoring.combining;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.vocabulary.Licence;
import java.net.URI;
import java.util.Optional;

/**
 * A dataset that is to be combined with others.
 *
 * @param title what it is called
 * @param publisher who is to be named; may be empty
 * @param address where it is; empty when unknown
 * @param licence the one licence that holds; empty when none can be relied on
 * @param conflict whether it names different licences, so that none can be relied on
 */
public record Ingredient(
    String title,
    String publisher,
    Optional<URI> address,
    Optional<Licence> licence,
    boolean conflict) {

  /** The dataset as an ingredient, with what it says about its licence. */
  public static Ingredient of(Dataset dataset) {
    LicenceReading reading = LicenceReading.of(dataset);
    return new Ingredient(
        dataset.title().first().map(Text::value).orElse(dataset.sourceId()).strip(),
        dataset
            .publisher()
            .flatMap(agent -> agent.name().first())
            .map(text -> text.value().strip())
            .orElse(""),
        dataset.source().or(() -> dataset.landingPage().value()),
        reading.conflict() ? Optional.empty() : reading.licence(),
        reading.conflict());
  }
}
