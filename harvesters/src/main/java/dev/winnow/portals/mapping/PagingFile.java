package dev.winnow.portals.mapping;

import dev.winnow.portals.mapping.Paging.By;
import dev.winnow.portals.mapping.item.Format;
import dev.winnow.portals.mapping.item.Path;
import dev.winnow.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how pages follow each other. */
final class PagingFile {

  private static final Map<String, By> KINDS =
      Stream.of(By.values()).collect(Collectors.toMap(By::code, Function.identity()));
  private static final Map<String, Boolean> YES_NO = Map.of("true", true, "false", false);
  private static final Set<By> WITH_NEXT = Set.of(By.CURSOR, By.LINK);
  private static final Set<By> WITH_PARAMETER = Set.of(By.OFFSET, By.PAGE, By.CURSOR);

  private PagingFile() {}

  static Paging read(Settings pages, Format format) {
    By by = pages.choice("by", KINDS).orElse(By.ONE);
    Optional<Path> next = path(pages, "next", format);
    Optional<Path> total = path(pages, "total", format);
    String parameter = pages.text("parameter").orElse("");
    if (WITH_NEXT.contains(by) && next.isEmpty()) {
      pages.required("next");
    }
    if (WITH_PARAMETER.contains(by) && parameter.isEmpty()) {
      pages.required("parameter");
    }
    if (format.isStreamed() && WITH_NEXT.contains(by)) {
      pages.problem("by", "the rows of " + format.code() + " say nothing about a next page");
    }
    Paging paging =
        new Paging(
            by,
            parameter,
            pages.text("sizeParameter").orElse(""),
            pages.value("size", "a whole number from 1", PagingFile::size).orElse(100),
            pages
                .value("first", "a whole number from 0", PagingFile::count)
                .orElse(by == By.PAGE ? 1L : 0L),
            next,
            total,
            pages.choice("alone", YES_NO).orElse(false),
            pages.value("window", "a whole number from 0", PagingFile::count).orElse(0L),
            Pattern.compile(Pattern.quote(pages.text("containing").orElse(""))));
    pages.done();
    return paging;
  }

  private static Optional<Path> path(Settings pages, String key, Format format) {
    if (format.isStreamed()) {
      pages.text(key);
      return Optional.empty();
    }
    return pages.value(key, MappingFile.pathOf(format), format::path);
  }

  private static int size(String text) {
    int size = Integer.parseInt(text);
    if (size < 1) {
      throw new IllegalArgumentException("below 1");
    }
    return size;
  }

  private static long count(String text) {
    long count = Long.parseLong(text);
    if (count < 0) {
      throw new IllegalArgumentException("below 0");
    }
    return count;
  }
}
