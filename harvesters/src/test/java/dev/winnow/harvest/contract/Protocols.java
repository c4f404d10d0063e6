package dev.winnow.harvest.contract;

import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.protocol.ArcgisHub;
import dev.winnow.harvest.contract.protocol.AwsRegistry;
import dev.winnow.harvest.contract.protocol.Camel;
import dev.winnow.harvest.contract.protocol.Ckan;
import dev.winnow.harvest.contract.protocol.CkanInRdf;
import dev.winnow.harvest.contract.protocol.Croissant;
import dev.winnow.harvest.contract.protocol.Csw;
import dev.winnow.harvest.contract.protocol.DataJson;
import dev.winnow.harvest.contract.protocol.Dcat;
import dev.winnow.harvest.contract.protocol.OaiPmh;
import dev.winnow.harvest.contract.protocol.Opendatasoft;
import dev.winnow.harvest.contract.protocol.SchemaOrg;
import dev.winnow.harvest.contract.protocol.Socrata;
import dev.winnow.harvest.contract.protocol.Sparql;
import dev.winnow.harvest.contract.protocol.Stac;
import dev.winnow.harvest.contract.protocol.Thredds;
import dev.winnow.harvest.contract.protocol.Udata;
import dev.winnow.harvest.contract.protocol.Waf;
import dev.winnow.harvest.contract.protocol.mapped.Dataverse;
import dev.winnow.harvest.contract.protocol.mapped.Erddap;
import dev.winnow.harvest.contract.protocol.mapped.Frictionless;
import dev.winnow.harvest.contract.protocol.mapped.Harbour;
import dev.winnow.harvest.contract.protocol.mapped.Jkan;
import dev.winnow.harvest.contract.protocol.mapped.JsonLists;
import dev.winnow.harvest.contract.protocol.mapped.Museum;
import dev.winnow.harvest.contract.protocol.mapped.Sdmx;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the contract: a new type of portal is one more line here. */
final class Protocols {

  private static final List<Protocol> OWN =
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
          new AwsRegistry(),
          new CkanInRdf(),
          new Waf(),
          new Thredds(),
          new Sparql(),
          new Camel(),
          new Dataverse(),
          new Erddap(),
          new Sdmx(),
          new Frictionless(),
          new Museum(),
          new Harbour(),
          new Jkan());

  static final List<Protocol> ALL = Stream.concat(OWN.stream(), JsonLists.ALL.stream()).toList();

  private Protocols() {}
}
