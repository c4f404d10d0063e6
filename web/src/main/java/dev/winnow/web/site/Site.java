package dev.winnow.web.site;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.Reply;
import dev.winnow.web.http.Routes;
import dev.winnow.web.operator.Operator;
import dev.winnow.web.page.ErrorPage;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.about.AboutPage;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The pages for people. */
public final class Site {
  private final Sources sources;
  private final Assets assets = new Assets();
  private final Renderer renderer = new Renderer();
  private final Frames frames;
  private final BiFunction<DatasetId, Integer, List<DatasetId>> similar;

  /**
   * The pages.
   *
   * @param sources where everything comes from
   * @param zone in which times are shown
   * @param contact where faults of this service are reported, an address
   * @param version of Winnow
   * @param similar the ids of at most so many datasets that are like one, the most alike first
   */
  public Site(
      Sources sources,
      ZoneId zone,
      Optional<String> contact,
      String version,
      BiFunction<DatasetId, Integer, List<DatasetId>> similar) {
    this.sources = sources;
    this.frames = new Frames(sources, zone, assets, contact, version);
    this.similar = similar;
  }

  /** Adds every page. */
  public void addTo(Routes routes) {
    SearchHandler search = new SearchHandler(sources, frames, renderer);
    DatasetHandler dataset = new DatasetHandler(sources, frames, renderer, similar);
    routes.get("/", search::handle);
    routes.get("/datasets/{portal}/{key}", dataset::handle);
    routes.get("/portals/{id}/runs/{run}", new RunHandler(sources, frames, renderer)::handle);
    routes.get("/combine", new CombineHandler(sources, frames, renderer)::handle);
    routes.get("/about", this::about);
    routes.get("/static/{file}", this::asset);
    routes.get(
        "/robots.txt",
        context -> Reply.send(context, "text/plain; charset=utf-8", "User-agent: *\nAllow: /\n"));
    routes.post("/preferences", Preferences::change);
  }

  /** Adds the pages of organisations compared. */
  public void addComparisons(Routes routes, Comparisons comparisons) {
    LeagueHandler league = new LeagueHandler(comparisons, frames, renderer);
    routes.get("/organisations", league::league);
    routes.get(
        "/organisations/{id}",
        new OrganisationHandler(sources, comparisons, frames, renderer)::one);
    routes.get(
        "/compare", new CompareHandler(sources, comparisons, frames, renderer)::handle);
    routes.get("/benchmarks", league::benchmarks);
    routes.get("/benchmarks/{id}", league::benchmark);
  }

  /** Adds the pages of portals, with what the operator may ask for. */
  public void addOperator(Routes routes, Optional<Operator> operator) {
    PortalHandler portals = new PortalHandler(sources, frames, renderer, operator.isPresent());
    routes.get("/portals", portals::list);
    routes.get("/portals/{id}", portals::one);
    operator.ifPresent(
        someone ->
            routes.post("/portals/probe", new ProbeHandler(someone, frames, renderer)::handle));
  }

  /** Sends the page that tells of a problem. */
  public void sendProblem(Context context, Problem problem) {
    context.status(problem.status());
    Voice voice = frames.voice(context);
    String key =
        switch (problem.status()) {
          case 404, 410 -> "error.notFound";
          case 500 -> "error.failed";
          default -> "error.refused";
        };
    Frame frame = frames.frame(context, Frame.Section.NONE, voice.say(key), voice.say(key));
    renderer.send(context, "error", new ErrorPage(frame, voice.say(key), voice.say(key + "Text")));
  }

  private void about(Context context) {
    Voice voice = frames.voice(context);
    Frame frame =
        frames.frame(
            context, Frame.Section.ABOUT, voice.say("nav.about"), voice.say("about.description"));
    renderer.send(context, "about", AboutPage.of(frame, shapes()));
  }

  /** The score of an empty dataset under every profile: its points are no matter, its parts are. */
  private List<Score> shapes() {
    Dataset empty = new DatasetBuilder(new DatasetId("about", "empty"), "empty").build();
    return sources.scorer().score(empty, Facts.at(Instant.EPOCH));
  }

  private void asset(Context context) {
    if (!assets.send(context)) {
      throw new ProblemException(Problem.notFound("There is no such file."));
    }
  }
}
