package dev.winnow.web.question;

import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchQuery.Sort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A search as it stands in an address: what was typed, the filters in use, order and page.
 *
 * @param text what was typed, anything at all
 * @param filters the wanted values per facet, in the order in which they were given
 * @param since how new the data must be
 * @param from only data about years from this one on
 * @param to only data about years up to this one
 * @param sort the order; empty when none was asked for
 * @param page from 1
 * @param size hits per page, 1 to 100
 */
public record Question(
    String text,
    Map<Facet, List<String>> filters,
    Optional<Since> since,
    OptionalInt from,
    OptionalInt to,
    Optional<Sort> sort,
    int page,
    int size) {
  /** How many hits a page has when nobody asks otherwise. */
  public static final int USUAL_SIZE = 20;

  /** How many hits of one question can be paged through. */
  public static final int DEEPEST = 10_000;

  public Question {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, List.copyOf(values));
          }
        });
    filters = java.util.Collections.unmodifiableMap(copy);
  }

  /** The question that asks for everything. */
  public static Question everything() {
    return new Question(
        "",
        Map.of(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        1,
        USUAL_SIZE);
  }

  /** Whether only datasets with one of the given values of this facet are asked for. */
  public boolean asksFor(Facet facet, String value) {
    return filters.getOrDefault(facet, List.of()).contains(value);
  }

  /** How many filters are in use. */
  public int conditions() {
    int values = filters.values().stream().mapToInt(List::size).sum();
    return values + (since.isPresent() ? 1 : 0) + (years() ? 1 : 0);
  }

  /** Whether the years that data is about are limited. */
  public boolean years() {
    return from.isPresent() || to.isPresent();
  }

  /** The same question about other words, from the first page. */
  public Question withText(String newText) {
    return new Question(newText, filters, since, from, to, sort, 1, size);
  }

  /** The same question with these filters, from the first page. */
  public Question withFilters(Map<Facet, List<String>> newFilters) {
    return new Question(text, newFilters, since, from, to, sort, 1, size);
  }

  /** The same question with one more value of a facet. */
  public Question with(Facet facet, String value) {
    Map<Facet, List<String>> more = new LinkedHashMap<>(filters);
    List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
    values.add(value);
    more.put(facet, values);
    return withFilters(more);
  }

  /** The same question without one value of a facet. */
  public Question without(Facet facet, String value) {
    Map<Facet, List<String>> fewer = new LinkedHashMap<>(filters);
    fewer.computeIfPresent(
        facet, (same, values) -> values.stream().filter(one -> !one.equals(value)).toList());
    return withFilters(fewer);
  }

  /** The same question without any value of a facet. */
  public Question without(Facet facet) {
    Map<Facet, List<String>> fewer = new LinkedHashMap<>(filters);
    fewer.remove(facet);
    return withFilters(fewer);
  }

  /** The same question about data of any age. */
  public Question withoutSince() {
    return new Question(text, filters, Optional.empty(), from, to, sort, 1, size);
  }

  /** The same question about any years. */
  public Question withoutYears() {
    return new Question(
        text, filters, since, OptionalInt.empty(), OptionalInt.empty(), sort, 1, size);
  }

  /** The same question in another order. */
  public Question withSort(Sort newSort) {
    return new Question(text, filters, since, from, to, Optional.of(newSort), page, size);
  }

  /** The same question in the usual order. */
  public Question withoutSort() {
    return new Question(text, filters, since, from, to, Optional.empty(), page, size);
  }

  /** The same question, another page of its answer. */
  public Question withPage(int newPage, int newSize) {
    return new Question(text, filters, since, from, to, sort, newPage, newSize);
  }

  /** The same words without any filter. */
  public Question withoutFilters() {
    return everything().withText(text);
  }

  /** What the index is asked. */
  public SearchQuery toQuery(Instant now, List<String> languages) {
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    filters.forEach((facet, values) -> wanted.put(facet, new LinkedHashSet<>(values)));
    return new SearchQuery(
        text,
        wanted,
        since.map(age -> age.before(now)),
        from,
        to,
        sort.orElse(Sort.RELEVANCE),
        page,
        size,
        languages);
  }

  /** As it stands in an address after the question mark; empty when it asks for everything. */
  public String toAddress() {
    return QuestionWriter.write(this);
  }
}
