package dev.winnow.app.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.Scorer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forms in which scores are written. */
public final class ScoreDocuments {

  /** A form. */
  public enum Format {
    TEXT,
    JSON,
    DQV,
    JUNIT
  }

  private ScoreDocuments() {}

  /**
   * An empty document.
   *
   * @param failUnder per cent of the most under which a dataset counts as failed, where the form
   *     tells failures
   */
  public static ScoreDocument of(Format format, Scorer scorer, double failUnder, PrintWriter out) {
    return switch (format) {
      case TEXT -> new Plain(scorer, out);
      case JSON -> new Json(out, new ArrayList<>());
      case DQV -> new DqvDocument(out);
      case JUNIT -> new JUnitDocument(failUnder, out);
    };
  }

  /** A value in per cent of the most; 0 when nothing can be known. */
  public static double percent(Value value) {
    return value.max() > 0 ? 100 * value.value().orElse(0) / value.max() : 0;
  }

  /** What people call a dataset. */
  static String title(Dataset dataset) {
    return dataset.title().first().map(Text::value).orElse(dataset.sourceId());
  }

  private record Plain(Scorer scorer, PrintWriter out) implements ScoreDocument {

    @Override
    public void add(Dataset dataset, List<Score> scores) {
      ScoreText text = new ScoreText(out);
      if (scores.size() == 1) {
        text.print(title(dataset), scores.getFirst());
      } else {
        text.print(title(dataset), scorer.compare(scores));
      }
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  private record Json(PrintWriter out, List<Object> datasets) implements ScoreDocument {

    @Override
    public void add(Dataset dataset, List<Score> scores) {
      scores.forEach(score -> datasets.add(ScoreJson.of(dataset, score)));
    }

    @Override
    public void close() {
      try {
        out.println(
            CatalogueJson.mapper()
                .writer(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(Map.of("datasets", datasets)));
        out.flush();
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the scores cannot be written as JSON", e);
      }
    }
  }
}
