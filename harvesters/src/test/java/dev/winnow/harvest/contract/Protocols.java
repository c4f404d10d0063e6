package dev.winnow.harvest.contract;

import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.protocol.ArcgisHub;
import dev.winnow.harvest.contract.protocol.AwsRegistry;
import dev.winnow.harvest.contract.protocol.Ckan;
import dev.winnow.harvest.contract.protocol.Croissant;
import dev.winnow.harvest.contract.protocol.Csw;
import dev.winnow.harvest.contract.protocol.DataJson;
import dev.winnow.harvest.contract.protocol.Dcat;
import dev.winnow.harvest.contract.protocol.OaiPmh;
import dev.winnow.harvest.contract.protocol.Opendatasoft;
import dev.winnow.harvest.contract.protocol.SchemaOrg;
import dev.winnow.harvest.contract.protocol.Socrata;
import dev.winnow.harvest.contract.protocol.Stac;
import dev.winnow.harvest.contract.protocol.Udata;
import java.util.List;

/** The rows of the contract: a new type of portal is one more line here. */
final class Protocols {

  static final List<Protocol> ALL =
      List.of(
          new Ckan(),
          new Dcat(),
          new DataJson(),
          new ArcgisHub(),
          new Opendatasoft(),
          new Socrata(),
          new Udata(),
          new OaiPmh(),
          new Csw(),
          new SchemaOrg(),
          new Stac(),
          new Croissant(),
          new AwsRegistry());

  /**
   * Types without a row of their own: mappings, which one harvester walks for all of them, folders,
   * and documents that come by Camel.
   */
  static final List<String> WITHOUT =
      List.of(
          "camel",
          "datacite",
          "dataverse",
          "erddap",
          "frictionless",
          "geonetwork",
          "invenio",
          "magda",
          "mapping",
          "nasa-cmr",
          "ogc-records",
          "piveau",
          "sdmx",
          "waf");

  private Protocols() {}
}
