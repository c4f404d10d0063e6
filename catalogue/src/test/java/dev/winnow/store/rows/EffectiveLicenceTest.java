package dev.winnow.store.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectiveLicenceTest {

  private static final Stated<Licence> OPEN = understood(Openness.OPEN);
  private static final Stated<Licence> CLOSED = understood(Openness.CLOSED);
  private static final Stated<Licence> ODD = Stated.unknown("free-ish", "no such licence");
  private static final Stated<Licence> NONE = Stated.nothing();

  @Test
  void theDatasetsOwnLicenceHolds() {
    assertEquals("open", openness(OPEN, List.of(CLOSED, CLOSED)));
  }

  @Test
  void withoutOneItsDistributionsLicencesDo() {
    assertEquals("closed", openness(NONE, List.of(CLOSED, CLOSED)));
    assertEquals("closed", openness(NONE, List.of(CLOSED, NONE)));
    assertEquals("open", openness(ODD, List.of(OPEN)));
  }

  @Test
  void distributionsThatDifferAreMixed() {
    assertEquals("mixed", openness(NONE, List.of(OPEN, CLOSED)));
    assertEquals("mixed", openness(NONE, List.of(OPEN, ODD)));
  }

  @Test
  void whatNobodyUnderstandsIsUnknownAndNotClosed() {
    assertEquals("unknown", openness(NONE, List.of()));
    assertEquals("unknown", openness(ODD, List.of(NONE)));
    assertEquals("unknown", openness(NONE, List.of(ODD, ODD)));
  }

  private static String openness(Stated<Licence> own, List<Stated<Licence>> distributions) {
    Dataset dataset =
        new DatasetBuilder(new DatasetId("vallby", "bad"), "bad")
            .licence(own)
            .distributions(distributions.stream().map(EffectiveLicenceTest::distribution).toList())
            .build();
    return EffectiveLicence.openness(dataset);
  }

  private static Distribution distribution(Stated<Licence> licence) {
    return new DistributionBuilder().licence(licence).build();
  }

  private static Stated<Licence> understood(Openness openness) {
    return Stated.understood(
        "x",
        new Licence("x", "X", Optional.empty(), Optional.<URI>empty(), "x", "", openness, Set.of()),
        "by its name");
  }
}
