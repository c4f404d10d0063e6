package dev.winnow.web.comparing;

import dev.winnow.web.figure.Figure.Source;
import java.util.Optional;

/**
 * Of when figures on a page are, and how the page can be quoted.
 *
 * @param source moment, method, and the address where these very figures stay
 * @param kept what was asked for; empty for the figures of now
 */
public record Quoted(Source source, Optional<KeptAt> kept) {

  /** What the addresses of the same figures as files end with; empty for those of now. */
  public String andMoment() {
    return kept.map(moment -> "&" + moment.toAddress()).orElse("");
  }
}
