package dev.winnow.links;

import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.harvest.Glance;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages that say with a 200 that there is nothing, or that one has to log in. Pure. */
final class PageReading {

  private static final int LONGEST_HEADING = 120;

  private static final Pattern NOTHING =
      Pattern.compile(
          "^\\W*(http |error |fel |fehler |erreur )?(404|410)\\b|"
              + "\\b(error|fel|fehler|erreur) (404|410)\\b|"
              + "\\b(page|file|document|resource|site|dataset) (was |is |could |can ?)?not (be )?found|"
              + "\\bnot found$|^not found\\b|page (does not|doesn.t) exist|no longer (exists|available)|"
              + "sidan (finns inte|hittades inte|kunde inte hittas|kan inte hittas|saknas)|"
              + "siden (finnes ikke|ble ikke funnet|blev ikke fundet|findes ikke)|"
              + "sivua ei löyd|seite (wurde )?nicht gefunden|nicht gefunden$|"
              + "page (introuvable|non trouvée)|página no encontrada|página não encontrada|"
              + "pagina non trovata|pagina niet gevonden|nie znaleziono strony|stránka nenalezena|"
              + "lehte ei leitud|ページが見つかりません");

  private static final Pattern LOGIN_PATH =
      Pattern.compile(
          "/(login|log-in|signin|sign-in|sso|auth|oauth2?|saml2?|cas|adfs|logga-in)\\b");

  private PageReading() {}

  /**
   * What a page hides; empty when it is a page like any other.
   *
   * @param data whether a file is stated there
   */
  static Optional<Finding> of(Glance glance, String html, boolean data) {
    Document page = Jsoup.parse(html);
    Optional<String> heading = nothing(page);
    if (heading.isPresent()) {
      return Optional.of(
          Diagnosis.finding(glance, LinkKind.SOFT_NOT_FOUND, "the page says: " + heading.get()));
    }
    if (isLogin(glance, page)) {
      return Optional.of(Diagnosis.finding(glance, LinkKind.LOGIN, "leads to a login page"));
    }
    return data && isSentHome(glance)
        ? Optional.of(
            Diagnosis.finding(
                glance, LinkKind.SOFT_NOT_FOUND, "leads to the front page instead of the file"))
        : Optional.empty();
  }

  private static Optional<String> nothing(Document page) {
    Element heading = page.selectFirst("h1");
    return Optional.of(page.title())
        .filter(PageReading::saysNothing)
        .or(() -> Optional.ofNullable(heading).map(Element::text).filter(PageReading::saysNothing));
  }

  /** Long headings are about something, even where they hold such words. */
  private static boolean saysNothing(String heading) {
    String text = heading.strip().toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST_HEADING && NOTHING.matcher(text).find();
  }

  private static boolean isLogin(Glance glance, Document page) {
    boolean asks = page.selectFirst("input[type=password]") != null;
    boolean sent = glance.way().size() > 1;
    String path = String.valueOf(glance.uri().getPath()).toLowerCase(Locale.ROOT);
    return sent && (asks || LOGIN_PATH.matcher(path).find());
  }

  private static boolean isSentHome(Glance glance) {
    URI from = glance.way().getFirst();
    return glance.way().size() > 1 && !isFront(from) && isFront(glance.uri());
  }

  private static boolean isFront(URI uri) {
    String path = String.valueOf(uri.getPath());
    return uri.getRawQuery() == null && path.matches("/?|/(index|default)\\.\\w+|/\\w\\w/?");
  }
}
