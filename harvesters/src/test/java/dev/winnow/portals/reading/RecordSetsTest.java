package dev.winnow.portals.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Croissant description says about the records inside the files. */
class RecordSetsTest {

  private static final String RECORDS =
      """
      {"recordSet": [
        {"name": "splits", "dataType": "cr:Split",
         "field": [{"name": "split_name", "dataType": "sc:Text"}],
         "data": [{"splits/split_name": "train"}, {"splits/split_name": "test"}]},
        {"name": "pictures", "field": [
          {"name": "picture", "dataType": "sc:ImageObject"},
          {"name": "mask", "dataType": ["cr:SegmentationMask", "sc:ImageObject"]},
          {"name": "kind", "dataType": "http://mlcommons.org/croissant/Label"}]}]}
      """;

  @Test
  void splitsAndLabelsAreTold() throws JsonProcessingException {
    assertEquals(
        List.of(
            new Finding("splits", "recordSet", "train, test"),
            new Finding("labels", "recordSet", "mask, kind")),
        findings(RECORDS));
  }

  @Test
  void whatDescribesNoRecordsTellsNothing() throws JsonProcessingException {
    assertEquals(List.of(), findings("{\"name\": \"Luft\"}"));
    assertEquals(
        List.of(),
        findings("{\"recordSet\": [{\"field\": [{\"name\": \"a\", \"dataType\": \"sc:Text\"}]}]}"));
  }

  private static List<Finding> findings(String json) throws JsonProcessingException {
    return RecordSets.findings(new ObjectMapper().readTree(json));
  }
}
