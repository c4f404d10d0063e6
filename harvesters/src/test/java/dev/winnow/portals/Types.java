package dev.winnow.portals;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Harvester;
import dev.winnow.portals.arcgishub.ArcgisHubHarvester;
import dev.winnow.portals.awsregistry.AwsRegistryHarvester;
import dev.winnow.portals.croissant.CroissantHarvester;
import dev.winnow.portals.csw.CswHarvester;
import dev.winnow.portals.oaipmh.OaiPmhHarvester;
import dev.winnow.portals.opendatasoft.OpendatasoftHarvester;
import dev.winnow.portals.schemaorg.SchemaOrgHarvester;
import dev.winnow.portals.socrata.SocrataHarvester;
import dev.winnow.portals.stac.StacHarvester;
import dev.winnow.portals.udata.UdataHarvester;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types whose walks are tested by folders of recorded answers. */
final class Types {

  private static final Map<String, Harvester> ALL =
      List.of(
              new ArcgisHubHarvester(),
              new AwsRegistryHarvester(),
              new CroissantHarvester(),
              new CswHarvester(),
              new OaiPmhHarvester(),
              new OpendatasoftHarvester(),
              new SchemaOrgHarvester(),
              new SocrataHarvester(),
              new StacHarvester(),
              new UdataHarvester())
          .stream()
          .collect(Collectors.toMap(Harvester::type, Function.identity()));

  private Types() {}

  static boolean has(String type) {
    return ALL.containsKey(type);
  }

  static Harvester get(String type) {
    return ALL.get(type);
  }

  /** The same portal with settings of its type. */
  static Portal with(Portal plain, Map<String, String> settings) {
    return plain.toBuilder().settings(settings).build();
  }
}
