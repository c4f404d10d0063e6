package dev.winnow.portals.probe.sign;

import java.util.List;

/** Every type that can be recognised; one more is one more line here. */
public final class Recognisers {

  private static final List<Recogniser> ALL =
      List.of(
          new CkanSigns(),
          new OpendatasoftSigns(),
          new ArcgisHubSigns(),
          new UdataSigns(),
          new SocrataSigns(),
          new AwsRegistrySigns(),
          new CroissantSigns(),
          new CswSigns(),
          new OaiPmhSigns(),
          new StacSigns(),
          new DcatSigns(),
          new DataJsonSigns(),
          new SchemaOrgSigns());

  private Recognisers() {}

  /** All there are, the ones first whose own interface tells most. */
  public static List<Recogniser> all() {
    return ALL;
  }
}
