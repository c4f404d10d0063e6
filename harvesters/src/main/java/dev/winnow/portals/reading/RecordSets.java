package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a Croissant description says about the records inside the files: which parts they are
 * split into, and which fields label others. Both are told as findings, for a dataset in DCAT's
 * words has no place for them.
 */
final class RecordSets {

  private static final Pattern SPLIT = Pattern.compile("(?:.*[:/#])?Split");
  private static final Pattern LABEL =
      Pattern.compile("(?:.*[:/#])?(?:Label|SegmentationMask|BoundingBox)");
  private static final int MOST = 20;

  private RecordSets() {}

  /** What was noticed; nothing where nothing is described. */
  static List<Finding> findings(JsonNode dataset) {
    Set<String> splits = new LinkedHashSet<>();
    Set<String> labels = new LinkedHashSet<>();
    for (JsonNode set : Nodes.items(dataset, "recordSet")) {
      if (isOf(set, SPLIT)) {
        splits(set, splits);
      }
      for (JsonNode field : Nodes.items(set, "field")) {
        if (isOf(field, LABEL) || !field.path("annotation").isMissingNode()) {
          labels.add(Said.first(Nodes.text(field, "name"), Nodes.text(field, "@id")));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    add(findings, Finding.SPLITS, splits);
    add(findings, Finding.LABELS, labels);
    return findings;
  }

  /** The rows of a set of splits; each names one, under the name of its field. */
  private static void splits(JsonNode set, Set<String> splits) {
    for (JsonNode row : Nodes.items(set, "data")) {
      row.forEach(value -> splits.add(Nodes.text(value)));
    }
  }

  private static boolean isOf(JsonNode node, Pattern type) {
    for (JsonNode one : Nodes.items(node, "dataType")) {
      if (type.matcher(Nodes.text(one)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Finding> findings, String kind, Set<String> names) {
    names.remove("");
    if (!names.isEmpty()) {
      String words = String.join(", ", names.stream().limit(MOST).toList());
      findings.add(new Finding(kind, "recordSet", words));
    }
  }
}
