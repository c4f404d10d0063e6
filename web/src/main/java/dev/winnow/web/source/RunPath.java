package dev.winnow.web.source;

import dev.winnow.catalogue.Portal;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.run.Run;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The run that an address names.
 *
 * @param portal whose run it is
 * @param run itself
 */
public record RunPath(Portal portal, Run run) {
  private static final String NUMBER = "\\d{1,18}";

  /** The run of this number, if it is one of this configured portal. */
  public static Optional<RunPath> find(Sources sources, String portal, String run) {
    return sources
        .portal(portal)
        .filter(known -> run.matches(NUMBER))
        .flatMap(
            known ->
                sources
                    .store()
                    .runs()
                    .find(Long.parseLong(run))
                    .filter(one -> one.portal().equals(known.id()))
                    .map(one -> new RunPath(known, one)));
  }

  /** The kind of change of this code. */
  public static Optional<Diff.Kind> kind(@Nullable String code) {
    return Arrays.stream(Diff.Kind.values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The place after which a list goes on; 0 for anything that is none. */
  public static long place(@Nullable String said) {
    return said != null && said.matches(NUMBER) ? Long.parseLong(said) : 0;
  }
}
