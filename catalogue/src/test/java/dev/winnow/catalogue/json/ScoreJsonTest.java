package dev.winnow.catalogue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreJsonTest {

  @Test
  void everyScoreComesBackAsItWas() {
    for (long seed = 0; seed < 200; seed++) {
      Score score = new RandomScores(new Random(seed)).next("winnow");
      assertEquals(score, CatalogueJson.readScore(CatalogueJson.write(score)), "seed " + seed);
    }
  }

  @Test
  void keepsAScoreAsListsInAnOrderThatMustNotChange() {
    String json =
        """
        ["winnow","1",[100,50],"good",[["quality",[100,[50,25,75.5]],0.4,[\
        ["title",[10,5],1,[],[null,"MEASURED",0.5,["title.short","3"],\
        [["dct:title","Bad",null,""]],[["title.lengthen"],"PUBLISHER"]]],\
        ["link",[10,null,0,10],1,[],["links","UNKNOWN",[0.25,0,1],["links.unchecked"],\
        [["dcat:downloadURL","a b","a%20b","blank encoded"]]]]]]],\
        [[[["title.lengthen"],"PUBLISHER"],"title",2.5]],"DUE","1970-01-01T00:00:00Z",null]""";
    assertEquals(json, new String(CatalogueJson.write(score()), StandardCharsets.UTF_8));
    assertEquals(score(), CatalogueJson.readScore(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void figuresAreTheScoreWithoutItsWords() {
    for (long seed = 0; seed < 200; seed++) {
      Score score = new RandomScores(new Random(seed)).next("winnow");
      assertEquals(
          wordless(score), CatalogueJson.readFigures(CatalogueJson.write(score)), "seed " + seed);
    }
  }

  private static Score wordless(Score score) {
    return new Score(
        score.profile(),
        score.version(),
        score.overall(),
        score.band(),
        score.dimensions().stream().map(ScoreJsonTest::wordless).toList(),
        List.of(),
        score.freshness(),
        score.asOf(),
        score.validUntil());
  }

  private static ScorePart wordless(ScorePart part) {
    return new ScorePart(
        part.id(),
        part.value(),
        part.weight(),
        part.parts().stream().map(ScoreJsonTest::wordless).toList(),
        part.measurement()
            .map(
                said ->
                    new Measurement(
                        said.metric(),
                        said.state(),
                        said.share(),
                        said.low(),
                        said.high(),
                        new Message("", List.of()),
                        List.of(),
                        Optional.empty())));
  }

  @Test
  void saysWhatIsNotAScore() {
    for (String broken : List.of("", "{}", "[", "[\"winnow\"]", "[\"winnow\",\"1\",[100,50")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> CatalogueJson.readScore(broken.getBytes(StandardCharsets.UTF_8)),
          broken);
    }
  }

  private static Score score() {
    Measurement title = title();
    ScorePart quality =
        new ScorePart(
            "quality",
            new Value(OptionalDouble.of(50), 25, 75.5, 100),
            0.4,
            List.of(
                new ScorePart("title", Value.exact(5, 10), 1, List.of(), Optional.of(title)),
                new ScorePart("link", Value.unknown(10), 1, List.of(), Optional.of(links()))),
            Optional.empty());
    return new Score(
        "winnow",
        "1",
        Value.exact(50, 100),
        "good",
        List.of(quality),
        List.of(new Gain(title.fix().orElseThrow(), "title", 2.5)),
        Optional.of(FreshnessStage.DUE),
        Instant.EPOCH,
        Optional.empty());
  }

  private static Measurement title() {
    return Measurement.measured("title", 0.5, Message.of("title.short", 3))
        .because(Evidence.of("dct:title", "Bad"))
        .fixedBy(Fix.Who.PUBLISHER, Message.of("title.lengthen"));
  }

  private static Measurement links() {
    return new Measurement(
        "links",
        Measurement.State.UNKNOWN,
        0.25,
        0,
        1,
        Message.of("links.unchecked"),
        List.of(new Evidence("dcat:downloadURL", "a b", "a%20b", "blank encoded")),
        Optional.empty());
  }
}
