package dev.winnow.web.api;

import dev.winnow.web.http.Reply;
import dev.winnow.web.http.Routes;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

/** Everything for programs: the API, its contract, feeds and tables. */
public final class Api {
  private static final String CONTRACT = "/web/openapi.yaml";

  private final Sources sources;
  private final Exports exports;
  private final byte[] contract = contract();

  /**
   * The API.
   *
   * @param publicAddress where this server is seen from outside, for the links in feeds; without it
   *     the address of the request is taken
   */
  public Api(Sources sources, Optional<URI> publicAddress) {
    this.sources = sources;
    this.exports = new Exports(sources, publicAddress);
  }

  /** Adds every path. */
  public void addTo(Routes routes) {
    DatasetApi dataset = new DatasetApi(sources);
    PortalsApi portals = new PortalsApi(sources);
    AbsencesApi absences = new AbsencesApi(sources);
    ChangesApi changes = new ChangesApi(sources);
    routes.get("/api/v1/datasets", new DatasetsApi(sources)::list);
    routes.get("/api/v1/datasets/{portal}/{key}", dataset.following(dataset::one));
    routes.get("/api/v1/datasets/{portal}/{key}/score", dataset.following(dataset::score));
    routes.get("/api/v1/datasets/{portal}/{key}/raw", dataset.following(dataset::raw));
    routes.get(
        "/api/v1/datasets/{portal}/{key}/score/change", dataset.following(dataset::scoreChange));
    routes.get("/api/v1/datasets/{portal}/{key}/history", dataset.following(dataset::history));
    routes.get("/api/v1/portals", portals::list);
    routes.get("/api/v1/portals/{id}/runs", portals::runs);
    RunApi run = new RunApi(sources);
    routes.get("/api/v1/portals/{id}/runs/{run}", run::one);
    routes.get("/api/v1/portals/{id}/runs/{run}/diff", run::diff);
    routes.get("/api/v1/portals/{id}/runs/{run}/diff.csv", run::diffCsv);
    routes.get("/api/v1/portals/{id}/runs/{run}/faults.csv", run::faultsCsv);
    routes.get("/api/v1/portals/{id}/held", absences::held);
    routes.get("/api/v1/portals/{id}/remaps", absences::remaps);
    CombineApi combine = new CombineApi(sources);
    routes.get("/api/v1/combine", combine::combine);
    routes.get("/api/v1/fixes", combine::fixes);
    routes.get("/api/v1/changes", changes::changes);
    routes.get("/api/v1/suggest", changes::suggest);
    routes.get("/feeds/datasets.atom", exports::feed);
    routes.get("/datasets.csv", exports::csv);
    routes.get("/api/openapi.yaml", this::openApi);
  }

  private void openApi(Context context) {
    Reply.send(context, "application/yaml; charset=utf-8", contract);
  }

  private static byte[] contract() {
    try (InputStream stream = Api.class.getResourceAsStream(CONTRACT)) {
      if (stream == null) {
        throw new IllegalStateException(CONTRACT + " is not in the jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(CONTRACT + " cannot be read", e);
    }
  }
}
