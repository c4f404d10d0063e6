package dev.winnow.portals.awsregistry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The buckets of an entry. A topic that only tells of changes is no way to get the data. */
final class AwsResources {

  private static final Pattern BUCKET =
      Pattern.compile("arn:aws[a-z-]*:s3:::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(/.*)?");

  private final JsonNode entry;

  AwsResources(JsonNode entry) {
    this.entry = entry;
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    for (JsonNode resource : Nodes.items(entry, "Resources")) {
      if (!Nodes.text(resource, "Type").equals("SNS Topic")) {
        all.add(distribution(resource));
      }
    }
    return all;
  }

  private Distribution distribution(JsonNode resource) {
    String arn = Nodes.text(resource, "ARN");
    return new DistributionBuilder()
        .id(arn)
        .title(Said.title("", Nodes.text(resource, "Type")))
        .description(Said.prose("", Nodes.text(resource, "Description")))
        .accessUrl(address(resource, arn))
        .rights(Said.prose("", conditions(resource)))
        .build();
  }

  /** A bucket's name is its address; what is not public has none of its own. */
  private static Stated<URI> address(JsonNode resource, String arn) {
    String controlled = Nodes.text(resource, "ControlledAccess");
    if (controlled.startsWith("http")) {
      return Said.address(controlled);
    }
    Matcher bucket = BUCKET.matcher(arn);
    if (bucket.matches()) {
      String path = bucket.group(2) == null ? "/" : bucket.group(2).replaceFirst("\\*$", "");
      String region = Nodes.text(resource, "Region");
      String server = region.matches("[a-z]{2}(-[a-z]+)+-\\d") ? "s3." + region : "s3";
      return Said.address("https://" + server + ".amazonaws.com/" + bucket.group(1) + path);
    }
    String host = Nodes.text(resource, "Host");
    return Said.address(host.isEmpty() || host.startsWith("http") ? host : "https://" + host + "/");
  }

  private static String conditions(JsonNode resource) {
    List<String> conditions = new ArrayList<>();
    if (Nodes.text(resource, "RequesterPays").equalsIgnoreCase("true")) {
      conditions.add("requester pays for the transfer");
    }
    String controlled = Nodes.text(resource, "ControlledAccess");
    if (!controlled.isEmpty() && !controlled.equalsIgnoreCase("false")) {
      conditions.add("controlled access");
    }
    if (Nodes.text(resource, "AccountRequired").equalsIgnoreCase("true")) {
      conditions.add("an AWS account is required");
    }
    return String.join("; ", conditions);
  }
}
