package dev.winnow.web.comparing;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A league as it stands in an address: by which benchmark, among whom, and which part of it.
 *
 * @param benchmark the benchmark's id
 * @param among who is compared
 * @param text a part of the name that is looked for; blank for everybody
 * @param order of the rows
 * @param unranked whether those without a rank are shown instead
 * @param page from 1
 * @param kept the kept figures that are asked for; empty for those of now
 */
public record LeagueQuestion(
    String benchmark,
    Among among,
    String text,
    Order order,
    boolean unranked,
    int page,
    Optional<KeptAt> kept) {
  /** How many rows a page has. */
  public static final int ROWS = 50;

  /** The benchmark that is taken when nobody names one. */
  public static final String USUAL = "winnow";

  /** How rows can be ordered. */
  public enum Order {
    RANK,
    NAME,
    DATASETS;

    /** As it is written in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The league of everybody by the usual benchmark. */
  public static LeagueQuestion usual() {
    return new LeagueQuestion(USUAL, Among.ALL, "", Order.RANK, false, 1, Optional.empty());
  }

  /** The same league by another benchmark. */
  public LeagueQuestion by(String other) {
    return new LeagueQuestion(other, among, text, order, unranked, 1, kept);
  }

  /** The same benchmark among others. */
  public LeagueQuestion among(Among others) {
    return new LeagueQuestion(benchmark, others, text, order, unranked, 1, kept);
  }

  /** The same league, those with a rank or those without. */
  public LeagueQuestion showing(boolean withoutRank) {
    return new LeagueQuestion(benchmark, among, text, order, withoutRank, 1, kept);
  }

  /** The same league, another page. */
  public LeagueQuestion onPage(int other) {
    return new LeagueQuestion(benchmark, among, text, order, unranked, other, kept);
  }

  /** The same league as a whole: whoever is looked for and whichever page is shown. */
  public LeagueQuestion whole() {
    return new LeagueQuestion(benchmark, among, "", Order.RANK, false, 1, kept);
  }

  /** The same league of now. */
  public LeagueQuestion live() {
    return new LeagueQuestion(benchmark, among, text, order, unranked, page, Optional.empty());
  }

  /** The same league as it was kept. */
  public LeagueQuestion keptAt(KeptAt moment) {
    return new LeagueQuestion(benchmark, among, text, order, unranked, page, Optional.of(moment));
  }

  /** As it stands in an address after the question mark; empty for the usual one. */
  public String toAddress() {
    StringJoiner address = new StringJoiner("&");
    if (!benchmark.equals(USUAL)) {
      address.add(pair("benchmark", benchmark));
    }
    for (Trait trait : Trait.values()) {
      for (String code : among.wanted().getOrDefault(trait, Set.of())) {
        address.add(pair(trait.code(), code));
      }
    }
    if (!text.isBlank()) {
      address.add(pair("q", text));
    }
    if (order != Order.RANK) {
      address.add(pair("sort", order.code()));
    }
    if (unranked) {
      address.add(pair("show", "unranked"));
    }
    if (page > 1) {
      address.add(pair("page", String.valueOf(page)));
    }
    kept.ifPresent(moment -> address.add(moment.toAddress()));
    return address.toString();
  }

  /** This league's page or file: a path with the question behind it. */
  public String at(String path) {
    String address = toAddress();
    return address.isEmpty() ? path : path + "?" + address;
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
