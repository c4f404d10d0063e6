package dev.winnow.links;

import dev.winnow.catalogue.score.LinkKind;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Data formats that say with a 200 that something went wrong. Pure. */
final class ErrorReading {

  private static final int BEGINNING = 2000;

  private static final Pattern EXCEPTION =
      Pattern.compile(
          "^\\s*(<\\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>|\\s)*<(\\w+:)?(ServiceExceptionReport|ExceptionReport)\\b",
          Pattern.DOTALL);
  private static final Pattern INCOMPLETE =
      Pattern.compile(
          "missingparameter|missing.{0,20}(parameter|request|service)|parameter.{0,20}missing|no.{0,6}request");
  private static final Pattern ERROR_OBJECT =
      Pattern.compile(
          "^\\s*\\{\\s*(\"error\"\\s*:\\s*[{\"]|\"success\"\\s*:\\s*false|\"status\"\\s*:\\s*\"?(404|error)\\b)");

  private ErrorReading() {}

  /**
   * What a text hides; empty when it is data. A service whose address leaves out the request it
   * needs answers with an exception and is well; so an error object is one only where a file is
   * stated.
   */
  static Optional<LinkKind> of(String text, boolean data, URI uri) {
    String start = text.substring(0, Math.min(text.length(), BEGINNING)).replace("\uFEFF", "");
    if (EXCEPTION.matcher(start).find()) {
      boolean incomplete =
          INCOMPLETE.matcher(start.toLowerCase(Locale.ROOT)).find() && !asksForSomething(uri);
      return !data && incomplete ? Optional.empty() : Optional.of(LinkKind.SERVICE_EXCEPTION);
    }
    return data && ERROR_OBJECT.matcher(start).find()
        ? Optional.of(LinkKind.SOFT_NOT_FOUND)
        : Optional.empty();
  }

  private static boolean asksForSomething(URI uri) {
    return String.valueOf(uri.getRawQuery()).toLowerCase(Locale.ROOT).contains("request=");
  }
}
