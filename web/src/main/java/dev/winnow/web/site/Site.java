package dev.winnow.web.site;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.alert.Watched;
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
   * @param masthead what is the same on every page
   * @param similar the ids of at most so many datasets that are like one, the most alike first
   */
  public Site(
      Sources sources, Masthead masthead, BiFunction<DatasetId, Integer, List<DatasetId>> similar) {
    this.sources = sources;
    this.frames = new Frames(sources, masthead, assets);
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

  /** What stands around each page. */
  public Frames frames() {
    return frames;
  }

  /** What renders each page. */
  public Renderer renderer() {
    return renderer;
  }

  /** Adds the pages of alerts, and what the operator sees of them. */
  public void addAlerts(Routes routes, AlertDesk desk, Optional<Operator> operator) {
    new ComingHandler(sources, frames, renderer).addTo(routes);
    operator.ifPresent(
        someone -> {
          QueueHandler queue = new QueueHandler(someone, sources, frames, renderer);
          routes.get("/alerts/queue", queue::show);
          routes.post("/alerts/queue", queue::change);
        });
    AlertHandler alerts = new AlertHandler(desk, new Watched(sources), frames, renderer);
    routes.get("/alerts", alerts::about);
    if (desk instanceof AlertDesk.Open open) {
      MineHandler mine = new MineHandler(open, sources, frames, renderer);
      routes.post("/alerts", alerts::ask);
      routes.get("/alerts/confirm/{token}", alerts::question);
      routes.post("/alerts/confirm/{token}", alerts::confirm);
      routes.get("/alerts/stop/{token}", alerts::beforeStop);
      routes.post("/alerts/stop/{token}", alerts::stop);
      routes.get("/alerts/mine/{token}", mine::show);
      routes.post("/alerts/mine/{token}", mine::change);
      routes.get("/alerts/mine/{token}/export", mine::export);
    }
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
