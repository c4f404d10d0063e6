package dev.winnow.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Realistic CKAN records by number: about 4 KB each with three files, in Swedish and English, with
 * the spread of licences, formats and dates that real portals have. The same number always gives
 * the same record.
 */
final class GeneratedRecords {

  private static final List<String> WHAT =
      List.of(
          "Luftkvalitet",
          "Cykelvägar",
          "Detaljplaner",
          "Grundvattennivåer",
          "Bullermätningar",
          "Skolor och förskolor",
          "Road traffic counts",
          "Noise measurements",
          "Bathing water",
          "District heating use",
          "Lake ice records",
          "Tree inventory",
          "Bus stop departures",
          "Charging stations",
          "Forest stands",
          "Solar radiation",
          "Vattenprover",
          "Parkeringar");
  private static final List<String> WHERE =
      List.of(
          "Vallby",
          "Ekefors",
          "Mellansund",
          "Norrviken",
          "Östmark",
          "Havsund",
          "Lillån",
          "Storsele",
          "Granvik",
          "Björkås",
          "Tallunda",
          "Sandhamra",
          "Kvarnbo",
          "Älvdal",
          "Åkersjö",
          "Hedemyra");
  private static final List<String> WORDS =
      List.of(
          "mätstation",
          "timvärden",
          "kommunen",
          "uppdateras",
          "varje",
          "vecka",
          "data",
          "from",
          "sensors",
          "are",
          "collected",
          "and",
          "validated",
          "before",
          "publication",
          "områden",
          "invånare",
          "koordinater",
          "enligt",
          "standard",
          "series",
          "since",
          "method",
          "described",
          "separat",
          "dokument",
          "kvalitetsgranskas",
          "innan",
          "publicering",
          "annual",
          "report",
          "vatten",
          "energi",
          "transport",
          "planering",
          "naturvård",
          "coverage",
          "missing",
          "values");
  private static final List<String> LICENCES =
      List.of(
          "cc-by", "CC0-1.0", "cc-zero", "odc-by", "notspecified", "other-open", "cc-by-sa", "");
  private static final List<String> FORMATS =
      List.of(
          "CSV", "JSON", "GeoJSON", "XLSX", "PDF", "WMS", "csv;utf8", "ZIP", "XML", "SHP", "HTML");
  private static final List<String> FREQUENCIES =
      List.of("weekly", "monthly", "annual", "daily", "irregular", "R/P1Y", "");

  private final ObjectMapper json = new ObjectMapper();
  private final LocalDate today;

  GeneratedRecords(LocalDate today) {
    this.today = today;
  }

  /** The record of this number, from 0. */
  ObjectNode record(int number) {
    Random random = new Random(number * 7919L);
    String name = "dataset-" + number;
    ObjectNode record = json.createObjectNode();
    record.put("id", UUID.nameUUIDFromBytes(name.getBytes()).toString());
    record.put("name", name);
    record.put("title", pick(WHAT, random) + " i " + pick(WHERE, random) + " " + number);
    record.put("notes", prose(random, 90 + random.nextInt(160)));
    record.put("type", "dataset").put("state", "active").put("private", false);
    record.put("license_id", pick(LICENCES, random));
    record.put(
        "metadata_created", today.minusDays(900 + random.nextInt(2000)) + "T08:00:00.000000");
    record.put("metadata_modified", today.minusDays(random.nextInt(900)) + "T08:00:00.000000");
    record.put("maintainer", "Data office").put("maintainer_email", "data@org.example");
    organisation(record.putObject("organization"), random);
    tags(record.putArray("tags"), random);
    extras(record.putArray("extras"), random);
    resources(record.putArray("resources"), name, random);
    return record;
  }

  /** The record of this number, from 0, with one file and few words. */
  ObjectNode small(int number) {
    Random random = new Random(number * 7919L);
    String name = "dataset-" + number;
    ObjectNode record = json.createObjectNode();
    record.put("id", UUID.nameUUIDFromBytes(name.getBytes()).toString());
    record.put("name", name);
    record.put("title", pick(WHAT, random) + " i " + pick(WHERE, random) + " " + number);
    record.put("notes", prose(random, 10));
    record.put("license_id", pick(LICENCES, random));
    organisation(record.putObject("organization"), random);
    ObjectNode resource = record.putArray("resources").addObject();
    resource.put("format", pick(FORMATS, random)).put("url", "https://data.org.example/" + name);
    return record;
  }

  private void organisation(ObjectNode organisation, Random random) {
    int number = random.nextInt(400);
    organisation.put("id", "organisation-" + number).put("name", "organisation-" + number);
    organisation.put("title", WHERE.get(number % WHERE.size()) + " kommun " + number);
  }

  private void tags(ArrayNode tags, Random random) {
    for (int i = 0; i < 4; i++) {
      tags.addObject().put("name", pick(WORDS, random)).put("state", "active");
    }
  }

  private void extras(ArrayNode extras, Random random) {
    extras.addObject().put("key", "frequency").put("value", pick(FREQUENCIES, random));
    extras
        .addObject()
        .put("key", "modified")
        .put("value", today.minusDays(random.nextInt(700)).toString());
    extras.addObject().put("key", "theme").put("value", "[\"ENVI\"]");
    extras.addObject().put("key", "language").put("value", "[\"sv\"]");
  }

  private void resources(ArrayNode resources, String name, Random random) {
    for (int i = 0; i < 3; i++) {
      String format = pick(FORMATS, random);
      ObjectNode resource = resources.addObject();
      resource.put("id", UUID.nameUUIDFromBytes((name + i).getBytes()).toString());
      resource.put("name", pick(WHAT, random) + " " + format);
      resource.put("description", prose(random, 20));
      resource.put("format", format).put("url", "https://data.org.example/" + name + "/" + i);
      resource.put("size", 1000 + random.nextInt(1_000_000)).put("state", "active");
      resource.put("created", today.minusDays(800) + "T08:00:00.000000");
      resource.put("last_modified", today.minusDays(random.nextInt(600)) + "T08:00:00.000000");
    }
  }

  private static String prose(Random random, int words) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < words; i++) {
      prose.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(pick(WORDS, random));
    }
    return prose.toString();
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
