package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles as operators write them, faults included. */
final class ProfileFolderTest {

  private static final String SMALL =
      """
      version: "1"
      rule: weighted-mean
      bands: {good: 50, poor: 0}
      dimensions:
        quality:
          weight: 1
          metrics: {title: 1}
      """;

  @TempDir Path folder;

  @Test
  void theHeadlineProfileComesFirst() throws IOException {
    Files.writeString(folder.resolve("alpha.yaml"), SMALL);
    Files.writeString(folder.resolve("winnow.yaml"), SMALL);
    assertEquals(List.of("winnow", "alpha"), Scorer.load(folder).profiles());
  }

  @Test
  void theProfilesOfTheProjectAreReadable() {
    Scorer scorer = Scorer.load(Samples.PROFILES);
    assertEquals(
        List.of(
            "winnow",
            "dcat-ap",
            "dcat-ap-hvd",
            "dcat-ap-se",
            "five-star",
            "ml-readiness",
            "mqa-v1",
            "mqa-v1-fdk",
            "mqa-v1-proportional",
            "mqa-v2"),
        scorer.profiles());
    assertEquals(List.of("winnow"), scorer.kept());
    assertEquals(List.of("excellent", "good", "fair", "poor"), scorer.bands("winnow"));
    assertEquals("1.1", scorer.version("winnow"));
  }

  @Test
  void tellsEveryFaultOfEveryFileAtOnceWithLineAndRemedy() throws IOException {
    Files.writeString(
        folder.resolve("first.yaml"),
        """
        version: "1"
        rule: weighted-maen
        bands: {good: many}
        colour: red
        quirks: {ties: frist}
        dimensions:
          quality:
            wieght: 1
            weight: 1
            metrics:
              titel: 1
              keywords: 0
              title: 2
        """);
    Files.writeString(
        folder.resolve("second.yaml"),
        SMALL.replace("          weight: 1\n", "").replace("    weight: 1\n", ""));
    String first = folder.resolve("first.yaml") + ":";
    assertEquals(
        List.of(
            folder + ": there is no winnow.yaml, the headline profile; put it back",
            first + "2: rule: 'weighted-maen' is not known. Did you mean 'weighted-mean'?",
            first + "3: bands.good: 'many' is not a number, 0 or more (For input string: \"many\")",
            first
                + "4: unknown key 'colour'. Known: bands, dimensions, quirks, rule, scored,"
                + " version.",
            first + "5: quirks.ties: 'frist' is not known. Did you mean 'first'?",
            first + "8: unknown key 'dimensions.quality.wieght'. Did you mean 'weight'?",
            first + "11: dimensions.quality.metrics.titel: is no metric. Did you mean 'title'?",
            first
                + "12: dimensions.quality.metrics.keywords: '0' is not a number above 0 (it is"
                + " too small or no number)",
            folder.resolve("second.yaml")
                + ":5: dimensions.quality: needs a weight under the rule weighted-mean"),
        faults());
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    Files.writeString(folder.resolve("winnow.yaml"), "version: \"1\"\n");
    String file = folder.resolve("winnow.yaml") + ":1: ";
    assertEquals(
        List.of(
            file + "the key 'rule' is missing; add 'rule: …'",
            file + "the key 'bands' is missing; add 'bands: …'",
            file + "the key 'dimensions' is missing; add 'dimensions: …'"),
        faults());
  }

  @Test
  void saysWhereAFileIsNotYaml() throws IOException {
    Files.writeString(folder.resolve("winnow.yaml"), "version: \"1\nrule: x\n\t- a");
    String fault = faults().getFirst();
    assertEquals(
        folder.resolve("winnow.yaml") + ":", fault.substring(0, fault.indexOf(".yaml") + 6));
  }

  @Test
  void anUnknownProfileIsAnErrorThatNamesThoseThereAre() {
    Scorer scorer = Scorer.load(Samples.PROFILES);
    assertEquals(
        "there is no profile 'mqa'; there are: winnow, dcat-ap, dcat-ap-hvd, dcat-ap-se, five-star,"
            + " ml-readiness, mqa-v1, mqa-v1-fdk, mqa-v1-proportional, mqa-v2",
        assertThrows(IllegalArgumentException.class, () -> scorer.version("mqa")).getMessage());
  }

  private List<String> faults() {
    return assertThrows(SettingsException.class, () -> Scorer.load(folder))
        .getMessage()
        .lines()
        .toList();
  }
}
