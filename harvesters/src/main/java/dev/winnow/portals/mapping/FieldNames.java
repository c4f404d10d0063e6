package dev.winnow.portals.mapping;

import java.util.List;

/** The fields that a mapping may fill, in the words of a portal's file. */
public final class FieldNames {

  /** Those of a dataset. */
  public static final List<String> DATASET =
      List.of(
          "title",
          "description",
          "keywords",
          "themes",
          "publisher",
          "publisherId",
          "publisherType",
          "publisherPage",
          "contact",
          "contactEmail",
          "contactUrl",
          "contactTelephone",
          "landingPage",
          "licence",
          "rights",
          "accessRights",
          "issued",
          "modified",
          "recordModified",
          "frequency",
          "period",
          "periodStart",
          "periodEnd",
          "place",
          "placeConcept",
          "box",
          "geometry",
          "languages",
          "conformsTo",
          "provenance",
          "version",
          "versionNotes",
          "identifiers",
          "documentation",
          "applicableLegislation",
          "relations");

  /** Those of a distribution. */
  public static final List<String> DISTRIBUTION =
      List.of(
          "id",
          "title",
          "description",
          "accessUrl",
          "downloadUrl",
          "format",
          "mediaType",
          "licence",
          "rights",
          "byteSize",
          "checksum",
          "checksumAlgorithm",
          "issued",
          "modified",
          "availability",
          "status",
          "documentation",
          "conformsTo",
          "languages",
          "service",
          "serviceDescription");

  private FieldNames() {}
}
