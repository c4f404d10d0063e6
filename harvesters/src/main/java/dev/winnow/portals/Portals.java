package dev.winnow.portals;

import dev.winnow.harvest.Harvester;
import dev.winnow.portals.arcgishub.ArcgisHubHarvester;
import dev.winnow.portals.awsregistry.AwsRegistryHarvester;
import dev.winnow.portals.camel.CamelHarvester;
import dev.winnow.portals.ckan.CkanHarvester;
import dev.winnow.portals.croissant.CroissantHarvester;
import dev.winnow.portals.csw.CswHarvester;
import dev.winnow.portals.datajson.DataJsonHarvester;
import dev.winnow.portals.dcat.DcatHarvester;
import dev.winnow.portals.mapping.MappedTypes;
import dev.winnow.portals.mapping.MappingHarvester;
import dev.winnow.portals.oaipmh.OaiPmhHarvester;
import dev.winnow.portals.opendatasoft.OpendatasoftHarvester;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.portals.schemaorg.SchemaOrgHarvester;
import dev.winnow.portals.socrata.SocrataHarvester;
import dev.winnow.portals.sparql.SparqlHarvester;
import dev.winnow.portals.stac.StacHarvester;
import dev.winnow.portals.thredds.ThreddsHarvester;
import dev.winnow.portals.udata.UdataHarvester;
import dev.winnow.portals.waf.WafHarvester;
import dev.winnow.settings.DidYouMean;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of portal that Winnow can harvest. A new one is one more line here. */
public final class Portals {

  private static final Harvester DCAT = new DcatHarvester();
  private static final Portals ALL =
      new Portals(
          List.of(
              new CkanHarvester(DCAT),
              DCAT,
              new DataJsonHarvester(),
              new ArcgisHubHarvester(),
              new OpendatasoftHarvester(),
              new SocrataHarvester(),
              new UdataHarvester(),
              new OaiPmhHarvester(),
              new CswHarvester(),
              new SchemaOrgHarvester(),
              new StacHarvester(),
              new CroissantHarvester(),
              new AwsRegistryHarvester(),
              new WafHarvester(),
              new ThreddsHarvester(),
              new SparqlHarvester(),
              MappingHarvester.own()));

  private final List<Harvester> harvesters;

  private Portals(List<Harvester> own) {
    this.harvesters =
        Stream.of(
                own.stream(), MappedTypes.all().stream(), Stream.of(new CamelHarvester(this::find)))
            .<Harvester>flatMap(some -> some)
            .toList();
  }

  /** All there are. */
  public static Portals all() {
    return ALL;
  }

  /** Those that read documents by themselves, the most telling kind of document first. */
  public List<ReadsDocuments> readers() {
    return Stream.of("oai-pmh", "csw", "waf", "stac", "croissant", "schemaorg")
        .map(type -> (ReadsDocuments) get(type))
        .toList();
  }

  /** The types as they stand in portals' files. */
  public List<String> types() {
    return harvesters.stream().map(Harvester::type).toList();
  }

  /** The harvester of this type. */
  public Optional<Harvester> find(String type) {
    return harvesters.stream().filter(harvester -> harvester.type().equals(type)).findFirst();
  }

  /**
   * The harvester of this type.
   *
   * @throws IllegalArgumentException when there is none, with the types that there are
   */
  public Harvester get(String type) {
    return find(type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no portal type '%s'. %s"
                        .formatted(type, DidYouMean.hint(type, types()))));
  }
}
