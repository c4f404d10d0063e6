package dev.winnow.index.document;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.index.text.PlainText;
import java.util.List;

/** A dataset with nothing but words in its texts, and not endlessly many. */
final class PlainDataset {

  private static final int LONGEST_TEXT = 50_000;
  private static final int MOST_FILES = 100;
  private static final int MOST_KEYWORDS = 200;

  private PlainDataset() {}

  static Dataset of(Dataset dataset) {
    return dataset.toBuilder()
        .title(plain(dataset.title()))
        .description(plain(dataset.description()))
        .keywords(first(plain(new Texts(dataset.keywords())).all(), MOST_KEYWORDS))
        .provenance(plain(dataset.provenance()))
        .versionNotes(plain(dataset.versionNotes()))
        .distributions(
            first(dataset.distributions(), MOST_FILES).stream().map(PlainDataset::plain).toList())
        .build();
  }

  private static Distribution plain(Distribution file) {
    return file.toBuilder()
        .title(plain(file.title()))
        .description(plain(file.description()))
        .build();
  }

  private static Texts plain(Texts texts) {
    return texts.isEmpty()
        ? texts
        : new Texts(texts.all().stream().map(PlainDataset::plain).toList());
  }

  private static Text plain(Text text) {
    return new Text(text.language(), PlainText.of(DocumentMaker.cut(text.value(), LONGEST_TEXT)));
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }
}
