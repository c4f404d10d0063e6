package dev.winnow.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How much one record may hold, so that a single one cannot stop a harvest; what is cut is said in
 * a finding, and the raw record keeps it.
 *
 * @param keywords at most, of a dataset
 * @param distributions at most, of a dataset
 * @param entries at most, of any other list such as places, periods or relations
 * @param characters at most, of one text
 */
public record RecordLimits(int keywords, int distributions, int entries, int characters) {

  /** 1,000 keywords, 2,000 distributions, 1,000 of anything else, 100,000 characters a text. */
  public static final RecordLimits DEFAULT = new RecordLimits(1_000, 2_000, 1_000, 100_000);

  public RecordLimits {
    if (keywords < 0 || distributions < 0 || entries < 0 || characters < 1) {
      throw new IllegalArgumentException(
          "limits are not negative, and a text has at least a character, was %d, %d, %d and %d"
              .formatted(keywords, distributions, entries, characters));
    }
  }

  /** The dataset within the usual limits, with a finding for everything that was cut. */
  public static Dataset apply(Dataset dataset) {
    return DEFAULT.cut(dataset);
  }

  /** The dataset within these limits; the very same one where nothing has to be cut. */
  public Dataset cut(Dataset dataset) {
    List<Finding> found = new ArrayList<>();
    DatasetBuilder cut = dataset.toBuilder();
    cut.keywords(list("keywords", dataset.keywords(), keywords, found));
    cut.themes(list("themes", dataset.themes(), entries, found));
    cut.contactPoints(list("contact points", dataset.contactPoints(), entries, found));
    cut.temporal(list("temporal", dataset.temporal(), entries, found));
    cut.spatial(list("spatial", dataset.spatial(), entries, found));
    cut.languages(list("languages", dataset.languages(), entries, found));
    cut.conformsTo(list("conforms to", dataset.conformsTo(), entries, found));
    cut.identifiers(list("identifiers", dataset.identifiers(), entries, found));
    cut.documentation(list("documentation", dataset.documentation(), entries, found));
    cut.relations(list("relations", dataset.relations(), entries, found));
    cut.applicableLegislation(
        list("applicable legislation", dataset.applicableLegislation(), entries, found));
    cut.title(texts("title", dataset.title(), found));
    cut.description(texts("description", dataset.description(), found));
    cut.rights(texts("rights", dataset.rights(), found));
    cut.provenance(texts("provenance", dataset.provenance(), found));
    cut.versionNotes(texts("version notes", dataset.versionNotes(), found));
    cut.distributions(distributions(dataset.distributions(), found));
    if (found.isEmpty()) {
      return dataset;
    }
    found.addAll(0, dataset.findings());
    return cut.findings(found).build();
  }

  private List<Distribution> distributions(List<Distribution> all, List<Finding> found) {
    List<Distribution> few = list("distributions", all, distributions, found);
    UnaryOperator<Distribution> cut =
        distribution ->
            distribution.toBuilder()
                .title(texts("distribution title", distribution.title(), found))
                .description(texts("distribution description", distribution.description(), found))
                .rights(texts("distribution rights", distribution.rights(), found))
                .build();
    return few.stream().map(each -> fits(each) ? each : cut.apply(each)).toList();
  }

  private boolean fits(Distribution distribution) {
    return fits(distribution.title())
        && fits(distribution.description())
        && fits(distribution.rights());
  }

  private boolean fits(Texts texts) {
    return texts.all().size() <= entries
        && texts.all().stream().allMatch(text -> text.value().length() <= characters);
  }

  private <T> List<T> list(String field, List<T> all, int most, List<Finding> found) {
    if (all.size() <= most) {
      return all;
    }
    found.add(
        new Finding(
            kind(field), field, "%d %s, of which %d are kept".formatted(all.size(), field, most)));
    return all.subList(0, most);
  }

  private Texts texts(String field, Texts texts, List<Finding> found) {
    if (fits(texts)) {
      return texts;
    }
    List<Text> few = list(field, texts.all(), entries, found);
    return new Texts(few.stream().map(text -> text(field, text, found)).toList());
  }

  private Text text(String field, Text text, List<Finding> found) {
    if (text.value().length() <= characters) {
      return text;
    }
    found.add(
        new Finding(
            kind(field),
            field,
            "a text of %d characters, of which %d are kept"
                .formatted(text.value().length(), characters)));
    int end =
        Character.isHighSurrogate(text.value().charAt(characters - 1))
            ? characters - 1
            : characters;
    return new Text(text.language(), text.value().substring(0, end));
  }

  private static String kind(String field) {
    return "cut-" + field.replace(' ', '-');
  }
}
