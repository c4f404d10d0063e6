package dev.winnow.app.output.portal;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.winnow.app.output.ScoreJson;
import dev.winnow.app.probing.Inspection;
import dev.winnow.app.probing.Inspection.Inspected;
import dev.winnow.app.probing.Inspection.Sample;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Licence;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A probe in the shape that {@code winnow probe --json} promises. */
public final class ProbeJson {

  private ProbeJson() {}

  /** What was found, the best candidate first. */
  public static Map<String, Object> of(Inspection inspection) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("candidates", inspection.candidates().stream().map(ProbeJson::candidate).toList());
    json.put("portal", inspection.portalFile());
    return json;
  }

  private static Map<String, Object> candidate(Inspected inspected) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", inspected.candidate().type());
    json.put("url", inspected.candidate().url().toString());
    json.put("confidence", ScoreJson.round(inspected.candidate().confidence()));
    json.put("declared", number(inspected.candidate().declared()));
    json.put("evidence", inspected.evidence());
    json.put("sample", inspected.sample().stream().map(ProbeJson::sample).toList());
    return json;
  }

  private static Map<String, Object> sample(Sample sample) {
    Dataset dataset = sample.dataset();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", dataset.sourceId());
    json.put("title", dataset.title().first().map(Text::value).orElse(""));
    json.put(
        "publisher",
        dataset
            .publisher()
            .map(Agent::name)
            .flatMap(name -> name.first())
            .map(Text::value)
            .orElse(""));
    json.put("licence", LicenceReading.of(dataset).licence().map(Licence::id).orElse(""));
    json.put("modified", dataset.modified().raw());
    json.put(
        "formats",
        dataset.distributions().stream()
            .flatMap(file -> file.format().value().stream())
            .map(FileFormat::code)
            .distinct()
            .toList());
    json.put("url", dataset.source().map(URI::toString).orElse(""));
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("value", points(sample.score().overall().value()));
    score.put("max", ScoreJson.round(sample.score().overall().max()));
    score.put("low", ScoreJson.round(sample.score().overall().low()));
    score.put("high", ScoreJson.round(sample.score().overall().high()));
    json.put("score", score);
    return json;
  }

  /** JSON's null says that it is unknown; our own code has no null. */
  private static Object number(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : NullNode.getInstance();
  }

  private static Object points(OptionalDouble value) {
    return value.isPresent() ? ScoreJson.round(value.getAsDouble()) : NullNode.getInstance();
  }
}
