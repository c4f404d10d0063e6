package dev.winnow.web.page.benchmark;

import dev.winnow.web.page.Frame;
import java.util.List;

/**
 * The list of benchmarks.
 *
 * @param frame what stands around it
 * @param items they
 */
public record BenchmarksPage(Frame frame, List<Item> items) {

  /**
   * A benchmark.
   *
   * @param address its page
   * @param title its name
   * @param about what it says and what it does not
   * @param counts what it counts, in a sentence
   * @param league the league by it
   * @param version its version
   */
  public record Item(
      String address, String title, String about, String counts, String league, String version) {}
}
