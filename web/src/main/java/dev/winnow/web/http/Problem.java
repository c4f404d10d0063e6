package dev.winnow.web.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.winnow.web.question.Misread;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type always "about:blank": the status says what kind it is
 * @param title the kind of problem
 * @param status the HTTP status
 * @param detail what happened and what can be done
 * @param instance the path that was asked for
 * @param errors parameters that could not be understood
 * @param more what else is to be known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    Optional<String> instance,
    List<Misread> errors,
    @JsonAnyGetter Map<String, String> more) {
  /** A problem that is told in a sentence. */
  public static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, Optional.empty(), List.of(), Map.of());
  }

  /** Parameters that could not be understood; there is at least one. */
  public static Problem misread(List<Misread> errors) {
    Misread first = errors.getFirst();
    String detail =
        "The parameter '%s' has the value '%s'. %s"
            .formatted(first.parameter(), first.value(), first.remedy());
    return new Problem(
        "about:blank", "Bad Request", 400, detail, Optional.empty(), errors, Map.of());
  }

  /** There is nothing of this name. */
  public static Problem notFound(String detail) {
    return of(404, "Not Found", detail);
  }

  /** The same problem with more to know about it. */
  public Problem with(Map<String, String> knowledge) {
    return new Problem(type, title, status, detail, instance, errors, knowledge);
  }

  /** The same problem at a path. */
  public Problem at(String path) {
    return new Problem(type, title, status, detail, Optional.of(path), errors, more);
  }
}
