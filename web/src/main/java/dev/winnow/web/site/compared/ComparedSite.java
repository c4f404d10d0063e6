package dev.winnow.web.site.compared;

import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.http.Routes;
import dev.winnow.web.site.Site;
import dev.winnow.web.source.Sources;

/** The pages of organisations compared, in the frame of all pages. */
public final class ComparedSite {
  private final Sources sources;
  private final Comparisons comparisons;
  private final Site site;

  /** The pages over these, framed as every page of the site. */
  public ComparedSite(Sources sources, Comparisons comparisons, Site site) {
    this.sources = sources;
    this.comparisons = comparisons;
    this.site = site;
  }

  /** Adds every page. */
  public void addTo(Routes routes) {
    LeagueHandler league = new LeagueHandler(comparisons, site.frames(), site.renderer());
    routes.get("/organisations", league::league);
    routes.get(
        "/organisations/{id}",
        new OrganisationHandler(sources, comparisons, site.frames(), site.renderer())::one);
    routes.get(
        "/compare",
        new CompareHandler(sources, comparisons, site.frames(), site.renderer())::handle);
    routes.get("/benchmarks", league::benchmarks);
    routes.get("/benchmarks/{id}", league::benchmark);
  }
}
