package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    assertEquals(List.of("winnow", "mqa-v1"), scorer.profiles());
    assertEquals(List.of("excellent", "good", "fair", "poor"), scorer.bands("winnow"));
    assertEquals("1.0", scorer.version("winnow"));
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
        dimensions:
          quality:
            wieght: 1
            weight: 1
            metrics:
              titel: 1
              title: 0
              title: 2
        """);
    Files.writeString(
        folder.resolve("second.yaml"),
        SMALL.replace("          weight: 1\n", "").replace("    weight: 1\n", ""));
    String first = folder.resolve("first.yaml") + ":";
    assertEquals(
        List.of(
            folder + ": there is no winnow.yaml, the headline profile; put it back",
            first + "4: unknown key 'colour'; there are: version, rule, bands, dimensions",
            first + "2: unknown rule 'weighted-maen'; did you mean 'weighted-mean'?",
            first + "3: 'good' must be a number, 0 or more, was 'many'",
            first + "7: unknown key 'wieght'; did you mean 'weight'?",
            first + "12: 'title' stands here twice; keep one of them",
            first + "10: unknown metric 'titel'; did you mean 'title'?",
            first + "11: 'title' must be a number above 0, was '0'",
            first + "12: 'title' counts twice; keep one of them",
            folder.resolve("second.yaml")
                + ":5: 'quality' needs a weight under the rule weighted-mean"),
        faults());
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    Files.writeString(folder.resolve("winnow.yaml"), "version: \"1\"\n");
    String file = folder.resolve("winnow.yaml") + ":1: ";
    assertEquals(
        List.of(
            file + "'rule' is missing; a profile has version, rule, bands, dimensions",
            file + "'bands' is missing; a profile has version, rule, bands, dimensions",
            file + "'dimensions' is missing; a profile has version, rule, bands, dimensions"),
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
        "there is no profile 'mqa'; there are: winnow, mqa-v1",
        assertThrows(IllegalArgumentException.class, () -> scorer.version("mqa")).getMessage());
  }

  private List<String> faults() {
    return assertThrows(IllegalArgumentException.class, () -> Scorer.load(folder))
        .getMessage()
        .lines()
        .toList();
  }
}
