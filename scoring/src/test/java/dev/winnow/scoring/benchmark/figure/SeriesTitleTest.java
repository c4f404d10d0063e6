package dev.winnow.scoring.benchmark.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTitleTest {

  @ParameterizedTest(name = "{0} in {1} is one of the series \"{2}\"")
  @CsvSource({
    "'Budget 2019', '', 'budget'",
    "'Budget 2020 (version 2)', '', 'budget'",
    "'Luftkvalitet i Vallby, mars 2021', 'Vallby kommun', 'luftkvalitet i'",
    "'Luftkvalitet i Ekefors, april 2021', 'Ekefors', 'luftkvalitet i'",
    "'Luftkvalitet i Ekefors', '', 'luftkvalitet i ekefors'",
    "'Valresultat kvartal IV', '', 'valresultat'",
    "'2019', '', '|figures of'",
  })
  void numbersDatesVersionsAndStatedPlacesAreLeftOut(String title, String place, String series) {
    DatasetBuilder dataset =
        new DatasetBuilder(DatasetId.parse("anna/one"), "one")
            .title(Texts.of(title))
            .description(Texts.of("Figures of 2019"));
    if (!place.isEmpty()) {
      dataset.spatial(List.of(Place.named(place)));
    }
    assertEquals(series, SeriesTitle.of(dataset.build()));
  }
}
