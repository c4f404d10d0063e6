package dev.winnow.portals.probe;

import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.protocol.CswSigns;
import dev.winnow.portals.probe.sign.protocol.DataJsonSigns;
import dev.winnow.portals.probe.sign.protocol.DcatSigns;
import dev.winnow.portals.probe.sign.protocol.EntryScapeSigns;
import dev.winnow.portals.probe.sign.protocol.FrictionlessSigns;
import dev.winnow.portals.probe.sign.protocol.OaiPmhSigns;
import dev.winnow.portals.probe.sign.protocol.OgcRecordsSigns;
import dev.winnow.portals.probe.sign.protocol.SchemaOrgSigns;
import dev.winnow.portals.probe.sign.protocol.SparqlSigns;
import dev.winnow.portals.probe.sign.protocol.StacSigns;
import dev.winnow.portals.probe.sign.protocol.WafSigns;
import dev.winnow.portals.probe.sign.software.ArcgisHubSigns;
import dev.winnow.portals.probe.sign.software.AwsRegistrySigns;
import dev.winnow.portals.probe.sign.software.CkanSigns;
import dev.winnow.portals.probe.sign.software.CroissantSigns;
import dev.winnow.portals.probe.sign.software.JkanSigns;
import dev.winnow.portals.probe.sign.software.KnownSoftware;
import dev.winnow.portals.probe.sign.software.SocrataSigns;
import dev.winnow.portals.probe.sign.software.ThreddsSigns;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every type that can be recognised; one more is one more line here. */
final class Recognisers {

  private static final List<Recogniser> OWN =
      List.of(
          new CkanSigns(),
          new ArcgisHubSigns(),
          new SocrataSigns(),
          new AwsRegistrySigns(),
          new CroissantSigns(),
          new ThreddsSigns(),
          new JkanSigns(),
          new CswSigns(),
          new OaiPmhSigns(),
          new StacSigns(),
          new OgcRecordsSigns(),
          new WafSigns(),
          new EntryScapeSigns(),
          new DcatSigns(),
          new SparqlSigns(),
          new DataJsonSigns(),
          new FrictionlessSigns(),
          new SchemaOrgSigns());

  private static final List<Recogniser> ALL =
      Stream.concat(OWN.stream(), KnownSoftware.ALL.stream())
          .sorted(Comparator.comparing(Recogniser::rank))
          .toList();

  private Recognisers() {}

  /** All there are, the ones first whose own interface tells most. */
  static List<Recogniser> all() {
    return ALL;
  }
}
